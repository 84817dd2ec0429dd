using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Calls;

public sealed class AnsweredCallTests
{
    [Fact]
    public async Task A_Citizen_Waits_With_Music_Talks_Rates_And_Is_Thanked()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.PassAsync(20);
        var anna = await host.ReadyAsync("anna");
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        await anna.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        citizen.Phone.News.ShouldContain(news => news.Is("play") && news.Url!.EndsWith("/voice/media/hold.wav", StringComparison.Ordinal));
        citizen.Phone.Texts.TakeLast(2).ShouldBe(["Thank you for your rating.", "Thank you for calling El Prat de Llobregat City Council. Goodbye."]);
        host.Rows.Events.ShouldBe(
        [
            "CallReceived",
            "LanguageChosen en",
            "QueueEntered general",
            "VoiceSessionChanged taken",
            "SoftphoneHealthChanged Good",
            "AvailabilityChanged Ready",
            "AgentReserved longest-idle of 1 able, proficiency 8",
            "AgentRinging",
            "ReservationAccepted",
            "Connected",
            "ConversationEnded Agent",
            "WrapUpStarted",
            "RatingAsked",
            "RatingClosed yes",
            "FlowEnded",
            "CallEnded Answered",
        ]);
        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.Exits.ShouldBe("Answered");
        anna.State.ShouldBe("WrapUp Ready");
    }

    [Fact]
    public async Task The_Wait_Counts_From_The_Queue_To_The_Moment_Both_Are_In_The_Room()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var queued = host.Rows.Instant("SELECT EnteredAt FROM QueueEntry");
        await host.PassAsync(40);
        var anna = await host.ReadyAsync("anna");
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(1);

        host.Rows.Instant("SELECT AnsweredAt FROM QueueEntry").ShouldBe(citizen.Phone.Last("room")!.At, TimeSpan.FromSeconds(1));
        host.Rows.Instant("SELECT EnteredAt FROM QueueEntry").ShouldBe(queued);
        citizen.Phone.Last("queued")!.At.ShouldBeGreaterThanOrEqualTo(queued);
    }

    [Fact]
    public async Task A_Withheld_Number_Leaves_No_Party_And_The_Desktop_Shows_A_Masked_One_Otherwise()
    {
        await using var host = await CallCentreHost.StartAsync();
        var hidden = await host.DialAsync("+34600000102", withheld: true);
        await hidden.UntilAskedAsync();
        host.Rows.Count("Party").ShouldBe(0);

        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync("+34600000101");
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        var shown = (await anna.ReadAsync()).GetProperty("call").GetProperty("caller").GetString();

        shown.ShouldNotBeNull();
        shown.ShouldNotContain("0000010");
        host.Rows.Count("Party").ShouldBe(1);
        host.Rows.Count("Call WHERE PartyId IS NULL").ShouldBe(1);
    }
}
