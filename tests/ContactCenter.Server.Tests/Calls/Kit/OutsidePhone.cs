namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>A telephone outside that can be rung.</summary>
internal sealed class OutsidePhone
{
    private readonly CallCentreHost _host;
    private readonly string _path;

    private OutsidePhone(CallCentreHost host, string path, Phone phone) => (_host, _path, Phone) = (host, path, phone);

    public Phone Phone { get; }

    public string CallSid => Phone.Last("incoming")!.CallSid!;

    public static async Task<OutsidePhone> RegisterAsync(CallCentreHost host, string number)
    {
        var (phone, newsUrl) = host.People.Add();
        var path = $"phones/{Uri.EscapeDataString(number)}";
        await host.Emulator.PostCheckedAsync($"{path}/registrations", new { eventsUrl = newsUrl });
        return new OutsidePhone(host, path, phone);
    }

    public async Task AnswerAsync()
    {
        await UntilRingsAsync();
        await _host.Emulator.PostCheckedAsync($"{_path}/answer", new { callSid = CallSid });
    }

    /// <summary>Waits for the ring and lets it be.</summary>
    public Task UntilRingsAsync() => _host.UntilAsync(() => Phone.Count("incoming") > 0, "a call outside");

    public async Task DeclineAsync()
    {
        await UntilRingsAsync();
        await _host.Emulator.PostCheckedAsync($"{_path}/reject", new { callSid = CallSid });
    }

    public Task SendKeysAsync(string keys) => _host.Emulator.PostCheckedAsync($"{_path}/keys", new { callSid = CallSid, digits = keys });

    public Task HangUpAsync() => _host.Emulator.PostCheckedAsync($"{_path}/hangup", new { callSid = CallSid });
}
