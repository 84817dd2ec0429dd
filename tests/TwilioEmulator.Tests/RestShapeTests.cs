using System.Text.Json;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

/// <summary>Property names of the resources as Twilio's published description of API 2010-04-01 lists them.</summary>
public sealed class RestShapeTests
{
    private const string Call =
        "sid date_created date_updated parent_call_sid account_sid to to_formatted from from_formatted phone_number_sid status start_time end_time duration price "
        + "price_unit direction answered_by api_version forwarded_from group_sid caller_name queue_time trunk_sid uri subresource_uris";

    private const string Queue = "date_updated current_size friendly_name uri account_sid average_wait_time sid date_created max_size";

    private const string Member = "call_sid date_enqueued position uri wait_time queue_sid";

    private const string Conference =
        "account_sid date_created date_updated api_version friendly_name region sid status uri subresource_uris reason_conference_ended call_sid_ending_conference";

    private const string Participant =
        "account_sid call_sid label call_sid_to_coach coaching conference_sid date_created date_updated end_conference_on_exit muted hold "
        + "start_conference_on_enter status queue_time uri";

    private const string Number =
        "account_sid address_sid address_requirements api_version beta capabilities date_created date_updated friendly_name identity_sid phone_number origin sid "
        + "sms_application_sid sms_fallback_method sms_fallback_url sms_method sms_url status_callback status_callback_method trunk_sid uri voice_receive_mode "
        + "voice_application_sid voice_caller_id_lookup voice_fallback_method voice_fallback_url voice_method voice_url emergency_status emergency_address_sid "
        + "emergency_address_status bundle_sid status type";

    private const string Application =
        "account_sid api_version date_created date_updated friendly_name message_status_callback sid sms_fallback_method sms_fallback_url sms_method "
        + "sms_status_callback sms_url status_callback status_callback_method uri voice_caller_id_lookup voice_fallback_method voice_fallback_url voice_method "
        + "voice_url public_application_connect_enabled";

    private const string Envelope = "first_page_uri next_page_uri previous_page_uri page page_size start end uri";

    [Fact]
    public async Task Every_resource_has_exactly_the_published_properties()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Enqueue waitUrl=\"\">licences</Enqueue>");
        var waiting = await emulator.DialAsync();
        emulator.App.On("/voice/inbound", "<Dial><Conference>r1</Conference></Dial>");
        await emulator.DialAsync("+34600111333");
        var application = await emulator.PostJsonAsync("Applications.json", ("FriendlyName", "softphone"), ("VoiceUrl", "https://cc.example.test/voice/outgoing"));

        ShouldHave(await emulator.GetJsonAsync($"Calls/{waiting}.json"), Call);
        ShouldHave(await FirstAsync(emulator, "Queues.json", "queues"), Queue);
        var queue = (await FirstAsync(emulator, "Queues.json", "queues")).GetProperty("sid").GetString();
        ShouldHave(await FirstAsync(emulator, $"Queues/{queue}/Members.json", "queue_members"), Member);
        ShouldHave(await emulator.GetJsonAsync($"Queues/{queue}/Members/Front.json"), Member);
        ShouldHave(await FirstAsync(emulator, "Conferences.json", "conferences"), Conference);
        var room = (await FirstAsync(emulator, "Conferences.json", "conferences")).GetProperty("sid").GetString();
        ShouldHave(await FirstAsync(emulator, $"Conferences/{room}/Participants.json", "participants"), Participant);
        ShouldHave(await FirstAsync(emulator, "IncomingPhoneNumbers.json", "incoming_phone_numbers"), Number);
        ShouldHave(application, Application);
    }

    [Fact]
    public async Task Numbers_are_text_or_integers_where_twilio_writes_them_so()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Say>x</Say><Pause length=\"7\"/>");
        var sid = await emulator.DialAsync();

        var live = await emulator.GetJsonAsync($"Calls/{sid}.json");
        live.GetProperty("duration").ValueKind.ShouldBe(JsonValueKind.Null);
        live.GetProperty("end_time").ValueKind.ShouldBe(JsonValueKind.Null);
        live.GetProperty("date_created").GetString().ShouldBe("Tue, 12 May 2026 12:00:00 +0000");
        await emulator.AdvanceAsync(8);

        var over = await emulator.GetJsonAsync($"Calls/{sid}.json");
        over.GetProperty("duration").GetString().ShouldBe("7");
        over.GetProperty("queue_time").GetString().ShouldBe("0");
        over.GetProperty("uri").GetString().ShouldEndWith($"/2010-04-01/Accounts/{emulator.Options.AccountSid}/Calls/{sid}.json");
    }

    [Fact]
    public async Task Pages_name_their_neighbours_and_keep_the_filters()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        for (var queue = 0; queue < 5; queue++)
        {
            await emulator.PostJsonAsync("Queues.json", ("FriendlyName", $"q{queue}"));
        }

        var first = await emulator.GetJsonAsync("Queues.json?PageSize=2&Status=x");
        ShouldHave(first, "queues " + Envelope);
        first.GetProperty("previous_page_uri").ValueKind.ShouldBe(JsonValueKind.Null);
        first.GetProperty("end").GetInt32().ShouldBe(1);
        var next = first.GetProperty("next_page_uri").GetString()!;
        next.ShouldStartWith("/emulator/2010-04-01/Accounts/");
        next.ShouldContain("Status=x");
        var last = await emulator.GetJsonAsync((await emulator.GetJsonAsync(next)).GetProperty("next_page_uri").GetString()!);

        last.GetProperty("queues").GetArrayLength().ShouldBe(1);
        last.GetProperty("queues")[0].GetProperty("friendly_name").GetString().ShouldBe("q4");
        last.GetProperty("next_page_uri").ValueKind.ShouldBe(JsonValueKind.Null);
        last.GetProperty("start").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task Calls_are_filtered_by_their_fields_and_days()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Hangup/>");
        await emulator.DialAsync();
        emulator.App.On("/voice/inbound", "<Say loop=\"0\">Music</Say>");
        await emulator.DialAsync("+34600111333");

        (await CountAsync("Calls.json?Status=in-progress")).ShouldBe(1);
        (await CountAsync("Calls.json?From=%2B34600111222")).ShouldBe(1);
        (await CountAsync("Calls.json?From=%2B34600111222&Status=in-progress")).ShouldBe(0);
        (await CountAsync("Calls.json?StartTime%3E=2026-05-12")).ShouldBe(2);
        (await CountAsync("Calls.json?StartTime%3C=2026-05-11")).ShouldBe(0);

        async Task<int> CountAsync(string path) => (await emulator.GetJsonAsync(path)).GetProperty("calls").GetArrayLength();
    }

    private static async Task<JsonElement> FirstAsync(EmulatorHost emulator, string path, string plural) => (await emulator.GetJsonAsync(path)).GetProperty(plural)[0];

    private static void ShouldHave(JsonElement resource, string names) =>
        string.Join(' ', resource.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal))
            .ShouldBe(string.Join(' ', names.Split(' ').Order(StringComparer.Ordinal)));
}
