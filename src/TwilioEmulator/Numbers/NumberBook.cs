using TwilioEmulator.Switching;

namespace TwilioEmulator.Numbers;

/// <summary>The account's numbers and applications.</summary>
internal sealed class NumberBook(Exchange exchange)
{
    private readonly List<AccountNumber> _numbers = [];
    private readonly List<VoiceApplication> _applications = [];

    public IReadOnlyList<AccountNumber> All => _numbers;

    public IReadOnlyList<VoiceApplication> Applications => _applications;

    public AccountNumber? Find(string sid) => _numbers.Find(number => string.Equals(number.Sid, sid, StringComparison.Ordinal));

    public AccountNumber? FindByNumber(string phoneNumber) => _numbers.Find(number => string.Equals(number.PhoneNumber, phoneNumber, StringComparison.Ordinal));

    public VoiceApplication? FindApplication(string sid) => _applications.Find(application => string.Equals(application.Sid, sid, StringComparison.Ordinal));

    public AccountNumber Add(string phoneNumber)
    {
        var number = new AccountNumber(exchange.Sids.Next("PN"), phoneNumber, exchange.Now, DefaultSettings());
        _numbers.Add(number);
        return number;
    }

    public VoiceApplication AddApplication(string friendlyName)
    {
        var application = new VoiceApplication(exchange.Sids.Next("AP"), friendlyName, exchange.Now, new VoiceSettings(null, null, null));
        _applications.Add(application);
        return application;
    }

    public void Remove(AccountNumber number) => _numbers.Remove(number);

    public void Remove(VoiceApplication application) => _applications.Remove(application);

    /// <summary>Where a dialled number leads: its application, its own URLs, or the defaults of an unknown one.</summary>
    public (VoiceSettings Settings, string? NumberSid, string? ApplicationSid) Route(string phoneNumber)
    {
        var number = FindByNumber(phoneNumber);
        if (number is { TrunkSid: not null })
        {
            return (new VoiceSettings(null, null, null), number.Sid, null);
        }

        return number?.ApplicationSid is { Length: > 0 } sid && FindApplication(sid) is { } application
            ? (application.Settings, number.Sid, application.Sid)
            : (number?.Settings ?? DefaultSettings(), number?.Sid, null);
    }

    private VoiceSettings DefaultSettings()
    {
        var options = exchange.Options;
        var publicUrl = options.AppPublicUrl.TrimEnd('/');
        return new VoiceSettings(publicUrl + options.VoicePath, publicUrl + options.VoiceFallbackPath, publicUrl + options.StatusCallbackPath);
    }
}
