using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Voicemails;

/// <summary>A message that a caller leaves is a row once, whatever the provider tells how often.</summary>
public sealed class VoicemailTests
{
    private const string Leg = "CA0123456789abcdef0123456789abcdef";
    private const string Recording = "RE0123456789abcdef0123456789abcdef";
    private const string Url = "https://api.twilio.com/2010-04-01/Accounts/AC1/Recordings/" + Recording;

    [Fact]
    public async Task A_Message_Is_Kept_With_Its_Caller_And_Length_But_Without_A_Number()
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        var citizen = await host.DialAsync("+34600000101");
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(12);
        await citizen.SendKeysAsync("#");
        await citizen.UntilHearsAsync("Gràcies per trucar");
        await citizen.UntilOverAsync();
        await host.PassAsync(1);

        host.Rows.One("SELECT LengthMs || ' ' || Language || ' ' || OrganizationId || ' ' || Simulated FROM Voicemail").ShouldBe("12000 ca prat 1");
        host.Rows.One("SELECT v.RecordingUrl LIKE '%/Recordings/' || v.ProviderRecordingId FROM Voicemail AS v").ShouldBe("1");
        host.Rows.Count("Voicemail AS v JOIN Call AS c ON c.CallId = v.CallId AND c.ContactId = v.ContactId AND c.PartyId = v.PartyId").ShouldBe(1);
        host.Rows.ListRows("Voicemail").ShouldHaveSingleItem().ShouldNotContain("600000101");
        host.Rows.ShouldHaveEvent("ConsentAsked recording given");
        host.Rows.ShouldHaveEvent("MessageRecorded 12 s");
        host.Rows.Outcomes.ShouldBe("Voicemail");
    }

    [Fact]
    public async Task Who_Shows_No_Number_Leaves_A_Message_Too()
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        var citizen = await host.DialAsync(withheld: true);
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(5);
        await citizen.HangUpAsync();
        await host.UntilAsync(() => string.Equals(host.Rows.Outcomes, "Voicemail", StringComparison.Ordinal), "the end");

        host.Rows.Count("Voicemail WHERE PartyId IS NULL AND LengthMs = 5000").ShouldBe(1);
        host.Rows.Count("Party").ShouldBe(0);
    }

    [Theory]
    [InlineData("token-2", "token-2")]
    [InlineData("token-2", "token-3")]
    [InlineData(null, null)]
    public async Task A_Message_That_Is_Told_Twice_Is_One(string? first, string? second)
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        await host.Webhooks.CallAsync(Leg, "token-1");
        var address = Recorded(host);
        var answer = await TellAsync(host, address, first);
        await TellAsync(host, address, second);

        answer.Body.ShouldContain("Gràcies per trucar");
        host.Rows.Count("Voicemail").ShouldBe(1);
        host.Rows.ShouldHaveEvent("MessageRecorded 9 s");
    }

    [Fact]
    public async Task Twins_At_Once_Leave_One_Message()
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        await host.Webhooks.CallAsync(Leg, "token-1");
        var address = Recorded(host);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => TellAsync(host, address, $"twin-{number % 2}")));

        host.Rows.Count("Voicemail").ShouldBe(1);
        host.Rows.ShouldHaveEvent("MessageRecorded 9 s");
    }

    [Fact]
    public async Task Where_Nothing_Was_Said_The_Provider_Goes_On_In_The_Document_And_The_Flow_Knows()
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        var document = await host.Webhooks.CallAsync(Leg, "token-1");
        var address = Recorded(host);
        document.Body.ShouldContain($"<Record action=\"{address}\" timeout=\"5\" maxLength=\"60\" finishOnKey=\"#\"");
        document.Body.ShouldEndWith($">{address}</Redirect></Response>");
        var answer = await host.Webhooks.PostAsync(address, "token-2", ("CallSid", Leg), ("CallStatus", "in-progress"));

        answer.Body.ShouldContain("tècnic");
        host.Rows.Count("Voicemail").ShouldBe(0);
        host.Rows.ShouldHaveEvent("MessageRecorded", times: 0);
    }

    [Fact]
    public async Task A_Message_Of_A_Caller_Who_Hangs_Up_While_The_Database_Is_Away_Is_Kept_On_Disk()
    {
        await using var host = await CallCentreHost.StartAsync(MessageLine.Setup);
        var citizen = await host.DialAsync();
        await host.UntilAsync(() => citizen.Phone.Count("recording") == 1, "the tone");
        await host.PassAsync(8);
        host.Gate.Close();
        await citizen.HangUpAsync();
        await host.PassAsync(5);
        host.Rows.Count("Voicemail").ShouldBe(0);
        host.Gate.Open();
        await host.UntilAsync(() => string.Equals(host.Rows.Outcomes, "Voicemail", StringComparison.Ordinal), "the end");

        host.Rows.Count("Voicemail WHERE LengthMs = 8000").ShouldBe(1);
    }

    private static string Recorded(CallCentreHost host) =>
        $"/voice/prat/calls/{host.Rows.One("SELECT REPLACE(CallId, '-', '') FROM Call")}/recorded/{host.Rows.One("SELECT Step FROM FlowSession")}";

    private static Task<WebhookAnswer> TellAsync(CallCentreHost host, string address, string? token) => host.Webhooks.PostAsync(
        address, token, ("CallSid", Leg), ("CallStatus", "in-progress"), ("RecordingSid", Recording), ("RecordingUrl", Url), ("RecordingDuration", "9"), ("Digits", "#"));
}
