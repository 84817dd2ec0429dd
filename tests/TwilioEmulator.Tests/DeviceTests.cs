using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class DeviceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_open_event_stream_is_a_registration_that_rings()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Dial action=\"/after\"><Client>anna</Client></Dial>").On("/after", "<Hangup/>");
        using var stream = await OpenAsync(emulator, "clients/anna/events");
        (await stream.ReadLineAsync(Token)).ShouldBe("event: registration");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(0.6);

        var incoming = await NextAsync(stream);
        incoming.GetProperty("type").GetString().ShouldBe("incoming");
        incoming.GetProperty("from").GetString().ShouldBe(EmulatorHost.Caller);
        await emulator.ClientAsync("anna", "answer", new { callSid = incoming.GetProperty("callSid").GetString() });
        (await NextAsync(stream)).GetProperty("type").GetString().ShouldBe("answered");
    }

    [Fact]
    public async Task A_browser_that_goes_away_for_good_ends_its_call()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Dial action=\"/after\"><Client>anna</Client></Dial>").On("/after", "<Say loop=\"0\">Music</Say>");
        var stream = await OpenAsync(emulator, "clients/anna/events");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(0.6);
        var child = await RungAsync(emulator);
        await emulator.ClientAsync("anna", "answer", new { callSid = child });
        stream.Dispose();
        await UntilAsync(async () => (await emulator.StateAsync()).GetProperty("devices").GetArrayLength() == 0);
        await emulator.AdvanceAsync(9.9);
        (await emulator.StatusAsync(child)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(0.2);

        (await emulator.StatusAsync(child)).ShouldBe("completed");
        emulator.App.Single("/after")["DialCallStatus"].ShouldBe("completed");
    }

    [Fact]
    public async Task Of_several_registrations_the_first_answer_wins_and_the_others_stop_ringing()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Dial><Client>anna</Client></Dial>").On("/one", _ => FakeApplication.Status(204)).On("/two", _ => FakeApplication.Status(204));
        var one = await RegisterAsync(emulator, "http://phones.test/one");
        await RegisterAsync(emulator, "http://phones.test/two");
        await emulator.DialAsync();
        await emulator.AdvanceAsync(0.6);
        var child = await RungAsync(emulator);
        (await emulator.ClientAsync("anna", "answer", new { callSid = child, registrationId = one })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await emulator.ClientAsync("anna", "answer", new { callSid = child })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        Types("/one").ShouldBe(["incoming", "answered", "room"]);
        Types("/two").ShouldBe(["incoming", "canceled"]);

        IEnumerable<string?> Types(string path) => emulator.App.To(path).Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_trial_goes_down_the_registration_that_asks_for_it_and_no_other()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/one", _ => FakeApplication.Status(204)).On("/two", _ => FakeApplication.Status(204));
        var one = await RegisterAsync(emulator, "http://phones.test/one");
        await RegisterAsync(emulator, "http://phones.test/two");
        using var tried = await emulator.ClientAsync("anna", $"registrations/{one}/probe", new { });
        using var unknown = await emulator.ClientAsync("anna", "registrations/RG0/probe", new { });
        await emulator.AdvanceAsync(0.1);

        tried.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        emulator.App.To("/one").Select(request => JsonDocument.Parse(request.Body).RootElement.GetProperty("type").GetString()).ShouldBe(["probe"]);
        emulator.App.To("/two").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_registration_that_was_taken_back_does_not_ring()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        var id = await RegisterAsync(emulator, "http://phones.test/events");

        using var first = await emulator.Http.DeleteAsync(new Uri($"clients/anna/registrations/{id}", UriKind.Relative), Token);
        using var second = await emulator.Http.DeleteAsync(new Uri($"clients/anna/registrations/{id}", UriKind.Relative), Token);

        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        second.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_softphone_calls_its_application_with_fields_of_its_own()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/outgoing", "<Hangup/>");
        var application = (await emulator.PostJsonAsync("Applications.json", ("VoiceUrl", "https://cc.example.test/outgoing"))).GetProperty("sid").GetString();

        await emulator.ClientAsync("anna", "calls", new { applicationSid = application, parameters = new { To = "+34600000201", CallSid = "mine", note = "à" } });

        var request = emulator.App.Single("/outgoing");
        request["From"].ShouldBe("client:anna");
        request["To"].ShouldBe("+34600000201");
        request["Called"].ShouldBe("");
        request["note"].ShouldBe("à");
        request["CallSid"]!.ShouldStartWith("CA");
        request["ApplicationSid"].ShouldBe(application);
        request.Fields.ContainsKey("FromCity").ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_that_no_keypad_has_are_refused()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Say loop=\"0\">Music</Say>");
        var sid = await emulator.DialAsync();

        (await emulator.PhoneAsync("keys", sid, "1a")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await emulator.PhoneAsync("keys", "CA0", "1")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await emulator.PhoneAsync("hangup", sid, from: "+34600111333")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_wav_plays_for_its_real_length_and_is_fetched_once()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Play>/hello.wav</Play><Play loop=\"2\">/hello.wav</Play><Play>/missing.mp3</Play>");
        emulator.App.On("/hello.wav", _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Wav(seconds: 3)) });
        var sid = await emulator.DialAsync();
        await emulator.AdvanceAsync(18.9);
        (await emulator.StatusAsync(sid)).ShouldBe("in-progress");
        await emulator.AdvanceAsync(0.3);

        (await emulator.StatusAsync(sid)).ShouldBe("completed");
        emulator.App.To("/hello.wav").Count.ShouldBe(1);
        emulator.App.Single("/hello.wav").Fields.ShouldBeEmpty();
        emulator.EventsOf("play", sid).Select(value => value.GetProperty("seconds").GetDouble()).ShouldBe([3, 3, 3, 10]);
        var media = emulator.EventsOf("play", sid)[0].GetProperty("media").GetString();
        (await emulator.Http.GetByteArrayAsync(new Uri($"media/{media}", UriKind.Relative), Token)).Length.ShouldBe(44 + 24000);
    }

    private static byte[] Wav(int seconds)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        var size = seconds * 8000;
        writer.Write("RIFF"u8);
        writer.Write(36 + size);
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)7);
        writer.Write((short)1);
        writer.Write(8000);
        writer.Write(8000);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(size);
        writer.Write(new byte[size]);
        return stream.ToArray();
    }

    private static async Task<string> RegisterAsync(EmulatorHost emulator, string eventsUrl) =>
        (await EmulatorHost.ReadAsync(await emulator.ClientAsync("anna", "registrations", new { eventsUrl }))).GetProperty("id").GetString()!;

    private static async Task<string> RungAsync(EmulatorHost emulator) =>
        (await emulator.GetJsonAsync("Calls.json?To=client:anna")).GetProperty("calls")[0].GetProperty("sid").GetString()!;

    private static async Task<StreamReader> OpenAsync(EmulatorHost emulator, string path) =>
        new(await emulator.Http.GetStreamAsync(new Uri(path, UriKind.Relative), Token));

    private static async Task<JsonElement> NextAsync(StreamReader stream)
    {
        while (await stream.ReadLineAsync(Token) is { } line)
        {
            if (line.StartsWith("data: {\"seq\"", StringComparison.Ordinal) || line.Contains("\"type\"", StringComparison.Ordinal))
            {
                return JsonDocument.Parse(line["data: ".Length..]).RootElement;
            }
        }

        throw new InvalidOperationException("The stream ended");
    }

    /// <summary>Kestrel notices a closed socket in real time; each look is a request, so the loop does not spin hot.</summary>
    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (!await holds())
        {
            limit.Token.ThrowIfCancellationRequested();
        }
    }
}
