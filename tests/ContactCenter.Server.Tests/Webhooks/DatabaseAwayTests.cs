using System.Net;
using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Webhooks;

/// <summary>The database goes away in the middle of things, and comes back.</summary>
public sealed class DatabaseAwayTests
{
    [Fact]
    public async Task A_Caller_Who_Comes_During_The_Outage_Is_Asked_To_Hold_And_Is_Served_When_It_Is_Over()
    {
        await using var host = await CallCentreHost.StartAsync();
        host.Gate.Close();
        var citizen = await host.DialAsync();
        await citizen.UntilHearsAsync("Us atendrem de seguida");
        var arrivedAt = host.Clock.GetUtcNow();
        await host.PassAsync(30);
        citizen.IsOver.ShouldBeFalse();
        host.Gate.Open();
        await citizen.UntilHearsAsync("Heu trucat a l'Ajuntament");

        host.Rows.ShouldHaveEvent("CallReceived");
        host.Rows.Instant("SELECT ReceivedAt FROM Call").ShouldBe(arrivedAt, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task After_The_Limit_A_Caller_Is_Told_When_To_Call_Again()
    {
        await using var host = await CallCentreHost.StartAsync();
        host.Gate.Close();
        var citizen = await host.DialAsync();
        await citizen.UntilOverAsync();

        citizen.Phone.Texts[^1].ShouldStartWith("Ara no us podem atendre. Torneu a trucar més tard");
        citizen.Phone.TimesHeard("Us atendrem de seguida").ShouldBeInRange(4, 7);
    }

    [Fact]
    public async Task After_The_Limit_A_Caller_Is_Led_To_The_Emergency_Number_Of_The_Organization()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { Flows = WithEmergencyNumber });
        host.Gate.Close();
        var leg = "CA0123456789abcdef0123456789abcdef";
        var since = (host.Clock.GetUtcNow() - TimeSpan.FromSeconds(121)).ToUnixTimeMilliseconds();
        var answer = await host.Webhooks.PostAsync(
            $"/voice/inbound?away={since}&at=1", null, ("CallSid", leg), ("To", CallCentreHost.DemoLine), ("CallStatus", "in-progress"));

        answer.Status.ShouldBe(HttpStatusCode.OK);
        answer.Body.ShouldContain("<Number>+34930000008</Number>");
        answer.Body.ShouldContain("callerId=\"+34930000001\"");
    }

    [Fact]
    public async Task Those_Who_Wait_Keep_Their_Music_And_Their_Place()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var enteredAt = host.Rows.Instant("SELECT EnteredAt FROM QueueEntry");
        host.Gate.Close();
        var played = citizen.Phone.Count("play");
        await host.PassAsync(100);
        citizen.Phone.Count("play").ShouldBeGreaterThan(played + 1);
        citizen.IsQueued.ShouldBeTrue();
        host.Gate.Open();
        var anna = await host.ReadyAsync("anna");
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(1);

        host.Rows.Instant("SELECT EnteredAt FROM QueueEntry").ShouldBe(enteredAt);
        host.Rows.Exits.ShouldBe("Answered");
    }

    [Fact]
    public async Task A_Hang_Up_During_The_Outage_Is_Kept_On_Disk_And_Counts_From_When_It_Came()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        host.Gate.Close();
        await citizen.HangUpAsync();
        var hungUpAt = host.Clock.GetUtcNow();
        await host.PassAsync(20);
        var kept = await File.ReadAllTextAsync(host.JournalFile, TestContext.Current.CancellationToken);
        kept.ShouldContain(citizen.CallSid);
        kept.ShouldNotContain("600000101", customMessage: "nothing personal is written to the journal");
        host.Gate.Open();
        await host.UntilAsync(() => host.Rows.Outcomes.Equals("Abandoned", StringComparison.Ordinal), "the outcome");

        host.Rows.Instant("SELECT EndedAt FROM Call").ShouldBe(hungUpAt, TimeSpan.FromSeconds(1));
        host.Rows.List("SELECT DISTINCT Origin FROM CallEvent WHERE Kind = 'CallEnded'").ShouldBe(["Journaled"]);
        File.Exists(host.JournalFile).ShouldBeFalse();
    }

    [Fact]
    public async Task What_The_Journal_Holds_Survives_A_Restart()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { EmulatorOutside = true });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        host.Gate.Close();
        await citizen.HangUpAsync();
        var hungUpAt = host.Clock.GetUtcNow();
        await host.PassAsync(1);
        await host.StopServersAsync();
        await host.PassAsync(20);
        await host.StartServersAsync();
        await host.UntilAsync(() => host.Rows.Outcomes.Equals("Abandoned", StringComparison.Ordinal), "the outcome");

        host.Rows.Exits.ShouldBe("Abandoned");
        host.Rows.Instant("SELECT EndedAt FROM Call").ShouldBe(hungUpAt, TimeSpan.FromSeconds(1));
        host.Rows.List("SELECT DISTINCT Origin FROM CallEvent WHERE Kind = 'CallEnded'").ShouldBe(["Journaled"]);
    }

    [Fact]
    public async Task A_Kept_Signal_That_Cannot_Be_Carried_Out_Is_Recorded_And_Does_Not_Hold_Up_The_Next()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        host.Gate.Close();
        const string FromAnotherRelease = """{"Route":"status","Target":{},"Key":"k","ReceivedAt":"2026-05-12T08:00:00Z"}""";
        await File.WriteAllTextAsync(host.JournalFile, FromAnotherRelease + "\n", TestContext.Current.CancellationToken);
        await citizen.HangUpAsync();
        await host.PassAsync(5);
        host.Gate.Open();
        await host.UntilAsync(() => host.Rows.Outcomes.Equals("Abandoned", StringComparison.Ordinal), "the outcome");

        host.Rows.List("SELECT Detail FROM StraySignal").ShouldBe(["kept signal status failed"]);
        host.Rows.List("SELECT DISTINCT Origin FROM CallEvent WHERE Kind = 'CallEnded'").ShouldBe(["Journaled"]);
        File.Exists(host.JournalFile).ShouldBeFalse();
    }

    [Fact]
    public async Task The_Rating_Key_Is_Never_Written_To_The_Journal()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await anna.EndAsync();
        await citizen.UntilAskedAsync();
        host.Gate.Close();
        await citizen.PressAsync("2");
        await host.PassAsync(5);
        await citizen.HangUpAsync();
        await host.PassAsync(1);
        var kept = await File.ReadAllTextAsync(host.JournalFile, TestContext.Current.CancellationToken);
        kept.ShouldContain(citizen.CallSid);
        kept.ShouldNotContain("Digits");
        host.Gate.Open();
        await host.UntilAsync(() => host.Rows.Outcomes.Equals("Answered", StringComparison.Ordinal), "the outcome");

        host.Rows.ShouldHaveEvent("RatingClosed no");
        host.Rows.Count("Rating").ShouldBe(0);
    }

    [Fact]
    public async Task Callers_Whose_Rows_Were_Lost_Are_Taken_In_From_The_Provider_With_Their_Age()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { EmulatorOutside = true });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        var queuedAt = citizen.Phone.Last("queued")!.At;
        await host.PassAsync(45);
        await host.StopServersAsync();
        await host.RestoreEmptyDatabaseAsync();
        await host.StartServersAsync();
        await host.UntilAsync(() => host.Rows.Count("QueueEntry") == 1, "the caller is taken in");
        host.Rows.Instant("SELECT EnteredAt FROM QueueEntry").ShouldBe(queuedAt, TimeSpan.FromSeconds(1));
        var anna = await host.ReadyAsync("anna");
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();

        host.Rows.ShouldHaveEvent("CallReceived adopted");
        host.Rows.ShouldHaveEvent("Connected");
    }

    private static FlowCatalog WithEmergencyNumber(FlowCatalog flows) => new(flows.All.Select(set => set with
    {
        Organization = set.Organization with { EmergencyNumber = PhoneNumber.TryParse("+34930000008", out var number) ? number : null },
    }));
}
