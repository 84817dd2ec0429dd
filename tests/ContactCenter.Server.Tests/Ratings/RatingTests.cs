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
    public async Task The_Best_And_The_Worst_Score_Leave_The_Same_Database_Behind_But_For_The_Score()
    {
        var worst = await RatedAsync("1");
        var best = await RatedAsync("5");

        worst["CallEvent"].ShouldContain(row => row.Contains("RatingAsked", StringComparison.Ordinal));
        worst["CallEvent"].ShouldContain(row => row.Contains("RatingClosed", StringComparison.Ordinal) && row.Contains("yes", StringComparison.Ordinal));
        worst["WebhookReply"].ShouldNotBeEmpty();
        best.Where(table => !table.Value.SequenceEqual(worst[table.Key], StringComparer.Ordinal)).Select(table => table.Key).ShouldBe(["Rating"]);
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

    // a whole call with this score, and then all that is stored, table by table; what is encrypted differs each time
    private static async Task<Dictionary<string, IReadOnlyList<string>>> RatedAsync(string key)
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await AskedAsync(host);
        await citizen.PressAsync(key);
        await citizen.UntilOverAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));
        host.Rows.Count($"Rating WHERE Score = {key}").ShouldBe(1);
        File.Exists(host.JournalFile).ShouldBeFalse();
        return host.Rows
            // the log of sign-ins knows agents only, by the machine's clock
            .List("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('Party', 'DataProtectionKey', 'InstallationSecret', 'AuditEntry', 'sqlite_sequence')")
            .ToDictionary(table => table, table => host.Rows.ListRows(table), StringComparer.Ordinal);
    }

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
