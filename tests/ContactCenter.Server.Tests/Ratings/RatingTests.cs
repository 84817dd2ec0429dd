using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Ratings;

public sealed class RatingTests
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [InlineData("5")]
    public async Task A_Score_Stands_In_A_Row_That_Names_No_Call_And_No_Instant(string key)
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await AskedAsync(host);
        await citizen.PressAsync(key);
        await citizen.UntilOverAsync();

        host.Rows.One("SELECT OrganizationId || '|' || QueueId || '|' || COALESCE(Topic, '-') || '|' || LocalDay || '|' || Language || '|' || Score FROM Rating")
            .ShouldBe($"prat|taxes|taxes|2026-05-12|en|{key}");
        host.Rows.List("SELECT name FROM pragma_table_info('Rating')").ShouldBe(
            ["RatingId", "OrganizationId", "QueueId", "Topic", "LocalDay", "Language", "QuestionVersion", "Score", "Simulated"]);
        var id = host.Rows.One("SELECT RatingId FROM Rating");
        id[14].ShouldBe('4', "a version 7 key would tell the instant");
    }

    [Fact]
    public async Task The_Log_Knows_That_A_Rating_Was_Given_But_The_Pressed_Key_Is_Nowhere()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await AskedAsync(host);
        await citizen.PressAsync("4");
        await citizen.UntilOverAsync();

        host.Rows.ShouldHaveEvent("RatingAsked");
        host.Rows.ShouldHaveEvent("RatingClosed yes");
        host.Rows.List("SELECT COALESCE(Detail, '') FROM CallEvent").ShouldNotContain(detail => detail.Contains('4', StringComparison.Ordinal));
        host.Rows.List("SELECT RequestKey FROM WebhookReply").ShouldNotContain(request => request.Contains("Digits", StringComparison.OrdinalIgnoreCase));
        File.Exists(host.JournalFile).ShouldBeFalse();
    }

    [Fact]
    public async Task The_Best_And_The_Worst_Score_Leave_The_Same_Reply_Behind()
    {
        await using var host = await CallCentreHost.StartAsync();
        var first = await AskedAsync(host);
        await first.PressAsync("1");
        await first.UntilOverAsync();
        var low = LastReply(host);

        await using var other = await CallCentreHost.StartAsync();
        var second = await AskedAsync(other);
        await second.PressAsync("5");
        await second.UntilOverAsync();

        LastReply(other).ShouldBe(low);
    }

    [Fact]
    public async Task Silence_And_A_Wrong_Key_Are_Asked_Again_Twice_And_Then_The_Caller_Is_Let_Go()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await AskedAsync(host);
        await citizen.PressAsync("9");
        await host.UntilAsync(() => citizen.Phone.TimesHeard("We did not receive a rating") == 1, "the question again");
        await citizen.UntilOverAsync();

        citizen.Phone.TimesHeard("We did not receive a rating").ShouldBe(2);
        citizen.Phone.HasHeard("Thank you for your rating").ShouldBeFalse();
        citizen.Phone.HasHeard("Goodbye").ShouldBeTrue();
        host.Rows.Count("Rating").ShouldBe(0);
        host.Rows.ShouldHaveEvent("RatingClosed no");
        host.Rows.Outcomes.ShouldBe("Answered");
    }

    [Fact]
    public async Task Hanging_Up_At_The_Question_Is_No_Answer_And_Closes_It_Once()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await AskedAsync(host);
        await citizen.UntilAskedAsync();
        await citizen.HangUpAsync();
        await citizen.UntilOverAsync();
        await host.PassAsync(2);

        host.Rows.Count("Rating").ShouldBe(0);
        host.Rows.ShouldHaveEvent("RatingClosed");
        host.Rows.ShouldHaveEvent("RatingClosed no");
        host.Rows.Outcomes.ShouldBe("Answered");
    }

    private static string LastReply(CallCentreHost host) =>
        host.Rows.One("SELECT REPLACE(Body, (SELECT CallId FROM Call), 'call') FROM WebhookReply WHERE Body IS NOT NULL AND Body LIKE '%Goodbye%'");

    private static async Task<CitizenDriver> AskedAsync(CallCentreHost host)
    {
        var biel = await host.ReadyAsync("biel");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync("2");
        await biel.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(20);
        await biel.EndAsync();
        await citizen.UntilHearsAsync("How would you rate");
        return citizen;
    }
}
