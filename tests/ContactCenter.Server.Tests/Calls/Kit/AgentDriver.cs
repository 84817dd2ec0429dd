using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ContactCenter.Server.Features.Users;
using ContactCenter.Server.Tests.Users;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>An agent with a desktop and a softphone, which tries itself every minute as the real one does.</summary>
internal sealed class AgentDriver(CallCentreHost host, string userName, Browser browser)
{
    private static readonly TimeSpan TriesEvery = TimeSpan.FromMinutes(1);
    private bool _triesItself;
    private string _clientPath = "";
    private string _registration = "";

    /// <summary>The key of the desktop's page.</summary>
    public Guid Page { get; } = new(host.NextPage(), 0, 0, new byte[8]);

    /// <summary>What the softphone will find of itself from now on; null when the page does not say anything any more.</summary>
    public PhoneTrial? Finds { get; set; } = new();

    public Phone Phone { get; private set; } = null!;

    public bool Rings => Phone.Count("incoming") > Phone.Count("answered") + Phone.Count("canceled");

    /// <summary>State and availability as the rows have them.</summary>
    public string State => host.Rows.Agent(userName);

    public string CallSid => Phone.Last("incoming")!.CallSid!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async Task SignInAsync()
    {
        (await browser.SignInAsync(userName, DemoUsers.Password)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        _clientPath = $"clients/{(await ReadAsync()).GetProperty("identity").GetString()}";
        await RegisterAsync();
    }

    public async Task RegisterAsync()
    {
        (Phone, var newsUrl) = host.People.Add();
        _registration = (await host.Emulator.PostForAsync<Registration>($"{_clientPath}/registrations", new { eventsUrl = newsUrl })).Id;
    }

    public async Task UnregisterAsync()
    {
        using var response = await host.Emulator.DeleteAsync(new Uri($"{_clientPath}/registrations/{_registration}", UriKind.Relative), Token);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>What the desktop shows.</summary>
    public async Task<JsonElement> ReadAsync()
    {
        using var response = await browser.GetAsync("/api/agents/me");
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Token);
    }

    /// <summary>At work and on a pause, with a phone in order.</summary>
    public async Task PausedAsync(string reason = "OtherWork")
    {
        await ReadyAsync();
        (await DeclareAsync("NotReady", reason)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public async Task ReadyAsync()
    {
        (await TakeVoiceAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await TryPhoneAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        if (!_triesItself)
        {
            _triesItself = true;
            TryPhoneAgain();
        }

        (await DeclareAsync("Ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    public Task<HttpResponseMessage> TakeVoiceAsync(bool takeOver = false) =>
        SendAsync(HttpMethod.Put, "/api/agents/me/softphone/page", new { page = Page, takeOver });

    public Task<HttpResponseMessage> LeaveVoiceAsync() =>
        SendAsync(HttpMethod.Post, "/api/agents/me/softphone/page/leave", new { page = Page });

    /// <summary>The softphone tells what it finds of itself.</summary>
    public Task<HttpResponseMessage> TryPhoneAsync()
    {
        var found = Finds ?? new PhoneTrial();
        return SendAsync(HttpMethod.Put, "/api/agents/me/softphone/trial", new { page = Page, found.Token, found.Microphone, found.Registration, found.RingPath, found.Awake });
    }

    public Task<HttpResponseMessage> DeclareAsync(string availability, string? reason = null, bool confirmed = false) =>
        SendAsync(HttpMethod.Put, "/api/agents/me/availability", new { availability, reason, confirmed });

    public Task<HttpResponseMessage> AnnounceEndAsync() => SendAsync(HttpMethod.Post, "/api/agents/me/end", null);

    public Task<HttpResponseMessage> CompleteWrapUpAsync() => SendAsync(HttpMethod.Post, "/api/agents/me/wrap-up/complete", null);

    public Task<HttpResponseMessage> ExtendWrapUpAsync() => SendAsync(HttpMethod.Post, "/api/agents/me/wrap-up/extend", null);

    public Task<HttpResponseMessage> HoldAsync() => SendAsync(HttpMethod.Post, "/api/agents/me/conversation/hold", null);

    public Task<HttpResponseMessage> TakeBackAsync() => SendAsync(HttpMethod.Post, "/api/agents/me/conversation/take-back", null);

    public async Task<Guid> IdAsync() => (await ReadAsync()).GetProperty("id").GetGuid();

    /// <summary>Leads the caller on and, as the page does, hangs up.</summary>
    public async Task<HttpResponseMessage> TransferAsync(object to)
    {
        var answer = await AskTransferAsync("transfer", to);
        await DropAsync();
        return answer;
    }

    public Task<HttpResponseMessage> ConsultAsync(object to) => AskTransferAsync("consult", to);

    /// <summary>Leaves the caller with the colleague who was asked.</summary>
    public async Task<HttpResponseMessage> HandOverAsync()
    {
        var answer = await AskTransferAsync("consult/hand-over", null);
        await DropAsync();
        return answer;
    }

    public Task<HttpResponseMessage> StopConsultAsync() => AskTransferAsync("consult/stop", null);

    public Task<HttpResponseMessage> AskTransferAsync(string action, object? to) => SendAsync(HttpMethod.Post, $"/api/agents/me/conversation/{action}", to);

    /// <summary>Calls somebody of their own initiative.</summary>
    public Task<HttpResponseMessage> PlaceCallAsync(string? number, string? queue = "general", string? organization = "prat", string? language = "en") =>
        SendAsync(HttpMethod.Post, "/api/agents/me/calls", new { organization, queue, number, language });

    /// <summary>Asks for, begins or ends help on the caller's screen.</summary>
    public Task<HttpResponseMessage> RemoteHelpAsync(string action) => SendAsync(HttpMethod.Post, $"/api/agents/me/conversation/remote-help/{action}", null);

    /// <summary>Answers the next call, after one that has ended.</summary>
    public Task AnswerAgainAsync() => AnswerAsync();

    /// <summary>The call in hand.</summary>
    public async Task<string> ReservationAsync() => (await ReadAsync()).GetProperty("call").GetProperty("reservation").GetString()!;

    /// <summary>Records what a conversation was about: the one in hand, unless another is named.</summary>
    public async Task<HttpResponseMessage> DescribeAsync(string code, string requester, bool resolved, string? note, string? reservation = null) => await SendAsync(
        HttpMethod.Put, $"/api/prat/conversations/{reservation ?? await ReservationAsync()}/disposition", new { code, requester, resolved, note });

    public Task<HttpResponseMessage> GetAsync(string path) => browser.GetAsync(path);

    public Task UntilRingsAsync() => host.UntilAsync(() => Rings, $"a call for {userName}");

    public async Task AnswerAsync()
    {
        await UntilRingsAsync();
        await ActAsync("answer");
    }

    public async Task DeclineAsync()
    {
        await UntilRingsAsync();
        await ActAsync("reject");
    }

    /// <summary>Says that the call ends, and hangs up.</summary>
    public async Task EndAsync()
    {
        (await AnnounceEndAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await DropAsync();
    }

    /// <summary>The leg breaks without a word.</summary>
    public Task DropAsync() => ActAsync("hangup");

    public Task UntilAsync(string state) => host.UntilAsync(() => string.Equals(State, state, StringComparison.Ordinal), $"{userName} {state}");

    private void TryPhoneAgain() => host.Clock.After(TriesEvery, $"{userName}'s phone tries itself", async () =>
    {
        TryPhoneAgain();
        if (Finds is null)
        {
            return;
        }

        try
        {
            using var response = await TryPhoneAsync();
        }
        catch (HttpRequestException)
        {
            // the server is away; the desktop tries again in a minute
        }
    });

    private Task ActAsync(string action) => host.Emulator.PostCheckedAsync($"{_clientPath}/{action}", new { callSid = CallSid });

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        return await browser.SendAsync(request);
    }

    private sealed record Registration(string Id);
}
