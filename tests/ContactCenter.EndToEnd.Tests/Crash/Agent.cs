using System.Net;
using System.Net.Http.Json;
using System.Text.RegularExpressions;

namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>An agent who signs in once and works on, whatever happens to the server: answers, talks, says that the call ends, writes.</summary>
internal sealed partial class Agent(Town town, Uri server, string userName) : IDisposable
{
    private const double LooksEvery = 0.7;
    private static readonly Guid Page = new("00000000-0000-0000-0000-000000000001");
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        BaseAddress = server,
        Timeout = TimeSpan.FromSeconds(20),
    };

    private readonly CancellationTokenSource _goesHome = new();
    private Task _working = Task.CompletedTask;
    private string _softphone = "";
    private string? _callSid;

    /// <summary>Answers of the server to the one cookie, and how many of them did not know it.</summary>
    public int Answers { get; private set; }

    public int Strangers { get; private set; }

    public async Task BeginAsync()
    {
        var page = await _browser.GetStringAsync(new Uri("/sign-in", UriKind.Relative));
        var fields = Hidden().Matches(page).ToDictionary(field => field.Groups["name"].Value, field => field.Groups["value"].Value, StringComparer.Ordinal);
        fields["userName"] = userName;
        fields["password"] = "demo";
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await _browser.PostAsync(new Uri("/sign-in", UriKind.Relative), form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var me = (await _browser.GetFromJsonAsync<Me>("/api/agents/me"))!;
        _softphone = $"emulator/clients/{me.Identity}";
        using var registered = await town.Emulator.PostAsJsonAsync($"{_softphone}/registrations", new { eventsUrl = town.Settle(Hear) });
        registered.EnsureSuccessStatusCode();
        _working = WorkAsync();
    }

    public async Task GoHomeAsync()
    {
        await _goesHome.CancelAsync();
        await _working;
    }

    public void Dispose()
    {
        _browser.Dispose();
        _goesHome.Dispose();
    }

    // looks at the desktop now and then: ready again when the system had paused them, done with writing
    private async Task WorkAsync()
    {
        while (!_goesHome.IsCancellationRequested)
        {
            try
            {
                await LookAsync();
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
            {
                // the server is away
            }

            await Task.Delay(TimeSpan.FromSeconds(LooksEvery), TimeProvider.System, CancellationToken.None);
        }
    }

    private async Task LookAsync()
    {
        using var response = await _browser.GetAsync(new Uri("/api/agents/me", UriKind.Relative));
        Answers++;
        if (response.StatusCode != HttpStatusCode.OK)
        {
            Strangers += response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.Redirect ? 1 : 0;
            return;
        }

        var me = (await response.Content.ReadFromJsonAsync<Me>())!;
        if (me.Availability is not "Ready")
        {
            // as the desktop does: its phone first
            using var page = await _browser.PutAsJsonAsync("/api/agents/me/softphone/page", new { page = Page });
            using var trial = await _browser.PutAsJsonAsync("/api/agents/me/softphone/trial", new { page = Page, token = true, microphone = true, registration = true, ringPath = true, awake = true });
            using var ready = await _browser.PutAsJsonAsync("/api/agents/me/availability", new { availability = "Ready" });
        }

        if (me.State is "WrapUp" && town.Chance() < 0.5)
        {
            using var done = await _browser.PostAsync(new Uri("/api/agents/me/wrap-up/complete", UriKind.Relative), null);
        }
    }

    private void Hear(DeviceNews news)
    {
        switch (news.Type)
        {
            case "incoming" when _callSid is null: Ring(news.CallSid!); break;
            case "room" when news.Participants >= 2: town.After(town.Between(0.2, 2.5), () => EndAsync(news.CallSid!)); break;
            case "ended" or "canceled" when string.Equals(news.CallSid, _callSid, StringComparison.Ordinal): _callSid = null; break;
            default: break;
        }
    }

    private void Ring(string callSid)
    {
        _callSid = callSid;
        town.SomebodyIsRung();
        switch (town.Chance())
        {
            case < 0.90: town.After(town.Between(0.05, 0.9), () => ActAsync("answer", callSid)); break;
            case < 0.95: town.After(town.Between(0.05, 0.9), () => ActAsync("reject", callSid)); break;
            default: break;
        }
    }

    private async Task EndAsync(string callSid)
    {
        // one in ten softphones breaks without a word
        if (town.Chance() < 0.9)
        {
            await AnnounceAsync();
        }

        await ActAsync("hangup", callSid);
    }

    private async Task AnnounceAsync()
    {
        try
        {
            using var announced = await _browser.PostAsync(new Uri("/api/agents/me/end", UriKind.Relative), null);
        }
        catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
        {
            // the softphone hangs up all the same
        }
    }

    private async Task ActAsync(string action, string callSid)
    {
        using var response = await town.Emulator.PostAsJsonAsync($"{_softphone}/{action}", new { callSid });
    }

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]+)\" value=\"(?<value>[^\"]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Hidden();

    private sealed record Me(string Identity, string Availability, string State);
}
