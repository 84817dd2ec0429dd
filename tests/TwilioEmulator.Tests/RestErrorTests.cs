using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class RestErrorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_wrong_token_is_refused()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.Rest.DefaultRequestHeaders.Authorization =
            new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{emulator.Options.AccountSid}:wrong")));

        using var answer = await emulator.Rest.GetAsync(new Uri("Calls.json", UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        answer.Headers.WwwAuthenticate.ToString().ShouldStartWith("Basic");
        (await EmulatorHost.ReadAsync(answer)).GetProperty("code").GetInt32().ShouldBe(20003);
    }

    [Theory]
    [InlineData("Calls/CAffffffffffffffffffffffffffffffff.json")]
    [InlineData("Queues/licences.json")]
    [InlineData("Conferences/r1/Participants.json")]
    [InlineData("Recordings.json")]
    public async Task What_is_not_there_is_named_in_the_answer(string path)
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var answer = await emulator.Rest.GetAsync(new Uri(path, UriKind.Relative), Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var error = await EmulatorHost.ReadAsync(answer);
        error.GetProperty("code").GetInt32().ShouldBe(20404);
        error.GetProperty("message").GetString().ShouldBe($"The requested resource /emulator/2010-04-01/Accounts/{emulator.Options.AccountSid}/{path} was not found");
    }

    [Fact]
    public async Task A_queue_with_members_cannot_be_deleted()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/voice/inbound", "<Enqueue waitUrl=\"\">licences</Enqueue>");
        var sid = await emulator.DialAsync();
        var queue = (await emulator.GetJsonAsync("Queues.json")).GetProperty("queues")[0].GetProperty("sid").GetString();

        (await DeleteAsync()).ShouldBe(HttpStatusCode.BadRequest);
        await emulator.PhoneAsync("hangup", sid);
        (await DeleteAsync()).ShouldBe(HttpStatusCode.NoContent);

        async Task<HttpStatusCode> DeleteAsync() => (await emulator.Rest.DeleteAsync(new Uri($"Queues/{queue}.json", UriKind.Relative), Token)).StatusCode;
    }

    [Fact]
    public async Task A_number_follows_its_application()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        emulator.App.On("/app", "<Hangup/>").On("/app-status", _ => FakeApplication.Status(204));
        var application = (await emulator.PostJsonAsync(
            "Applications.json", ("VoiceUrl", "https://cc.example.test/app"), ("VoiceMethod", "GET"), ("StatusCallback", "https://cc.example.test/app-status")))
            .GetProperty("sid").GetString()!;
        var number = (await emulator.GetJsonAsync("IncomingPhoneNumbers.json?PhoneNumber=%2B34930000000")).GetProperty("incoming_phone_numbers")[0].GetProperty("sid").GetString();
        await emulator.PostJsonAsync($"IncomingPhoneNumbers/{number}.json", ("VoiceApplicationSid", application));
        await emulator.DialAsync();

        emulator.App.Single("/app").Method.ShouldBe("GET");
        emulator.App.Single("/app")["ApplicationSid"].ShouldBe(application);
        emulator.App.To("/app-status").Count.ShouldBe(1);
        emulator.App.To("/voice/inbound").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("500", 500, 20500)]
    [InlineData("429", 429, 20429)]
    public async Task A_planned_failure_before_the_command_leaves_nothing_behind(string answer, int status, int code)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await PlanAsync(emulator, "POST", "Queues.json", answer, "before");

        using var failed = await emulator.PostAsync("Queues.json", ("FriendlyName", "licences"));

        ((int)failed.StatusCode).ShouldBe(status);
        (await EmulatorHost.ReadAsync(failed)).GetProperty("code").GetInt32().ShouldBe(code);
        (await emulator.GetJsonAsync("Queues.json")).GetProperty("queues").GetArrayLength().ShouldBe(0);
        (await emulator.PostAsync("Queues.json", ("FriendlyName", "licences"))).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("Calls.json", "400", 20001, null)]
    [InlineData("Queues.json", "400", 21211, 21211)]
    [InlineData("IncomingPhoneNumbers.json", "401", 20003, null)]
    [InlineData("Applications.json", "403", 20003, null)]
    [InlineData("Conferences.json", "404", 20404, null)]
    [InlineData("Queues.json", "409", 20409, null)]
    [InlineData("Queues.json", "502", 20500, null)]
    public async Task Any_resource_can_be_refused_with_any_status_and_code(string path, string answer, int code, int? plannedCode)
    {
        await using var emulator = await EmulatorHost.StartAsync();
        using var planned = await emulator.Http.PutAsJsonAsync("faults", new { rest = new[] { new { method = "GET", path, answer, code = plannedCode } } }, Token);

        using var failed = await emulator.Rest.GetAsync(new Uri(path, UriKind.Relative), Token);
        using var healed = await emulator.Rest.GetAsync(new Uri(path, UriKind.Relative), Token);

        ((int)failed.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe(answer);
        (await EmulatorHost.ReadAsync(failed)).GetProperty("code").GetInt32().ShouldBe(code);
        healed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_account_itself_can_fail_too()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await PlanAsync(emulator, "GET", ".json", "503", "before");

        using var failed = await emulator.Rest.GetAsync(new Uri($"../{emulator.Options.AccountSid}.json", UriKind.Relative), Token);

        failed.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
    }

    [Fact]
    public async Task A_request_that_something_on_the_way_repeats_is_carried_out_twice_and_answered_once()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await PlanAsync(emulator, "POST", "Calls.json", "twice", "before");

        var created = await emulator.PostJsonAsync("Calls.json", ("To", "client:anna"), ("From", EmulatorHost.Line), ("Url", "https://cc.example.test/agent"));

        var calls = (await emulator.GetJsonAsync("Calls.json?To=client:anna")).GetProperty("calls").EnumerateArray().Select(call => call.GetProperty("sid").GetString()!).ToList();
        calls.Count.ShouldBe(2);
        calls.ShouldContain(created.GetProperty("sid").GetString()!, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_connection_cut_after_the_command_hides_that_it_was_carried_out()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await PlanAsync(emulator, "*", "Calls*", "cut", "after");

        await Should.ThrowAsync<HttpRequestException>(() => emulator.PostAsync("Calls.json", ("To", "client:anna"), ("From", EmulatorHost.Line), ("Url", "https://cc.example.test/agent")));

        (await emulator.GetJsonAsync("Calls.json?To=client:anna")).GetProperty("calls").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_hanging_request_hangs_until_the_client_gives_up()
    {
        await using var emulator = await EmulatorHost.StartAsync();
        await PlanAsync(emulator, "GET", "Calls.json", "hang", "before");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Token);

        var request = emulator.Rest.GetAsync(new Uri("Calls.json", UriKind.Relative), patience.Token);
        (await emulator.GetJsonAsync("Queues.json")).GetProperty("page").GetInt32().ShouldBe(0);
        request.IsCompleted.ShouldBeFalse();
        await patience.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => request);
    }

    [Theory]
    [InlineData("explode")]
    [InlineData("200")]
    [InlineData("600")]
    [InlineData("+400")]
    public async Task A_plan_that_makes_no_sense_is_refused(string answer)
    {
        await using var emulator = await EmulatorHost.StartAsync();

        using var refused = await emulator.Http.PutAsJsonAsync("faults", new { rest = new[] { new { method = "GET", path = "*", answer } } }, Token);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task PlanAsync(EmulatorHost emulator, string method, string path, string answer, string when)
    {
        using var planned = await emulator.Http.PutAsJsonAsync("faults", new { rest = new[] { new { method, path, answer, when } } }, Token);
        planned.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }
}
