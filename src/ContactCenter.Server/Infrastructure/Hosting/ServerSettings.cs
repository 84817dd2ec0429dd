using ContactCenter.Core.Common;
using ContactCenter.Data;
using ContactCenter.Server.Features.Calls;

namespace ContactCenter.Server.Infrastructure.Hosting;

/// <summary>What decides how the host is put together, read once before anything is registered.</summary>
internal sealed record ServerSettings
{
    private const double MostCallsPerSecond = 100;

    private static readonly Dictionary<string, string> DefaultVoices = new(StringComparer.Ordinal)
    {
        ["ca"] = "ca-ES Polly.Arlet-Neural",
        ["es"] = "es-ES Polly.Lucia-Neural",
        ["en"] = "en-GB Polly.Amy-Neural",
    };

    /// <summary>Where the server listens; one address.</summary>
    public required Uri ListenOn { get; init; }

    /// <summary>Where database, journal and other files live that are not the product's own.</summary>
    public required string DataFolder { get; init; }

    /// <summary>What callers hear.</summary>
    public required string FlowFolder { get; init; }

    public required DataProvider Provider { get; init; }

    public required string ConnectionString { get; init; }

    public SqliteSynchronous Synchronous { get; init; } = SqliteSynchronous.Full;

    /// <summary>Whether our emulator stands in for the provider.</summary>
    public required bool EmulatorInside { get; init; }

    /// <summary>The emulator that runs as a process of its own; null for the one inside or for the real provider.</summary>
    public Uri? EmulatorOutside { get; init; }

    public double CallsPerSecond { get; init; } = 1;

    /// <summary>Where alerts are told besides the wall; null for nowhere.</summary>
    public Uri? AlertUrl { get; init; }

    /// <summary>Whether changes of the flows are taken up while the server runs; a simulation keeps what it began with.</summary>
    public bool FollowsFlows { get; init; }

    /// <summary>Who speaks which language.</summary>
    public IReadOnlyDictionary<LanguageTag, SpeechVoice> Voices { get; init; } = VoicesOf(DefaultVoices);

    /// <summary>Whether everything that happens is made up.</summary>
    public bool Simulated { get; init; }

    /// <summary>Whether demo users may sign in: only while an emulator stands in for the provider.</summary>
    public bool Demo => EmulatorInside || EmulatorOutside is not null;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="InvalidSettingsException">Something is missing or contradicts itself; the message is for the operator.</exception>
    public static ServerSettings From(IConfiguration configuration, IHostEnvironment environment)
    {
        try
        {
            return Read(configuration, environment);
        }
        catch (InvalidOperationException unreadable) when (unreadable.InnerException is FormatException or ArgumentException)
        {
            throw new InvalidSettingsException($"A setting cannot be read. {unreadable.Message}");
        }
    }

    private static ServerSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var dataFolder = Path.GetFullPath(configuration["Data:Folder"] ?? "data");
        var outside = configuration["Emulator:Url"] is { Length: > 0 } url ? Address("--Emulator:Url", url) : null;
        var hasAccount = !string.IsNullOrEmpty(configuration["Twilio:AccountSid"]);
        var emulatorWanted = configuration.GetValue<bool?>("Emulator:Enabled") ?? (!hasAccount && outside is null && !environment.IsProduction());
        if ((emulatorWanted || outside is not null) && environment.IsProduction())
        {
            throw new InvalidSettingsException("The emulator is for demonstrations and tests: it is refused when the environment is Production.");
        }

        if (!emulatorWanted && outside is null && !hasAccount)
        {
            throw new InvalidSettingsException(
                "No telephone provider: set Twilio:AccountSid, Twilio:AuthToken and Twilio:PublicUrl, or try it with the emulator: DOTNET_ENVIRONMENT=Development.");
        }

        var listenOn = Address("--urls", configuration["urls"] ?? "http://127.0.0.1:5080");
        if (emulatorWanted && !listenOn.IsLoopback)
        {
            throw new InvalidSettingsException(
                $"--urls {listenOn.GetLeftPart(UriPartial.Authority)} would open the emulator to the network, and everybody's password is demo. Listen on http://127.0.0.1:{listenOn.Port}; to look at it from another machine, ssh -L {listenOn.Port}:127.0.0.1:{listenOn.Port} there.");
        }

        var provider = configuration.GetValue("Data:Provider", DataProvider.Sqlite);
        if (provider == DataProvider.SqlServer && string.IsNullOrWhiteSpace(configuration["Data:ConnectionString"]))
        {
            throw new InvalidSettingsException("Data:Provider SqlServer needs Data:ConnectionString, such as 'Server=db;Database=contactcenter;User Id=…;Password=…'.");
        }

        var callsPerSecond = configuration.GetValue("Twilio:CallsPerSecond", 1.0);
        if (callsPerSecond is not (> 0 and <= MostCallsPerSecond))
        {
            throw new InvalidSettingsException($"Twilio:CallsPerSecond must be more than 0 and at most {MostCallsPerSecond}.");
        }

        return new ServerSettings
        {
            ListenOn = listenOn,
            DataFolder = dataFolder,
            FlowFolder = FlowFolderOf(configuration["Ivr:Folder"]),
            Provider = provider,
            ConnectionString = configuration["Data:ConnectionString"] ?? $"Data Source={Path.Combine(dataFolder, "contactcenter.db")}",
            EmulatorInside = emulatorWanted,
            EmulatorOutside = outside,
            CallsPerSecond = callsPerSecond,
            AlertUrl = configuration["Alerts:Url"] is { Length: > 0 } alerts ? AlertAddress(alerts) : null,
            FollowsFlows = true,
            Voices = VoicesOf(configuration),
        };
    }

    /// <summary>Which voice speaks which language; those that are not configured speak as delivered.</summary>
    /// <exception cref="InvalidSettingsException">A voice cannot be read.</exception>
    public static IReadOnlyDictionary<LanguageTag, SpeechVoice> VoicesOf(IConfiguration configuration) =>
        VoicesOf(DefaultVoices.Concat(Configured(configuration.GetSection("Speech:Voices"))));

    private static IEnumerable<KeyValuePair<string, string>> Configured(IConfigurationSection voices) =>
        voices.GetChildren().Select(voice => KeyValuePair.Create(voice.Key, voice.Value ?? string.Empty));

    private static Dictionary<LanguageTag, SpeechVoice> VoicesOf(IEnumerable<KeyValuePair<string, string>> voices)
    {
        var byLanguage = new Dictionary<LanguageTag, SpeechVoice>();
        foreach (var (language, text) in voices)
        {
            byLanguage[new LanguageTag(language)] = SpeechVoice.TryParse(text, out var voice)
                ? voice
                : throw new InvalidSettingsException($"Speech:Voices:{language} '{text}' is not a locale and a voice such as {DefaultVoices["ca"]}.");
        }

        return byLanguage;
    }

    private static Uri AlertAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme is "https" || (url.Scheme is "http" && url.IsLoopback))
            ? url
            : throw new InvalidSettingsException($"Alerts:Url '{text}' is not an address with https (or with http on this machine).");

    private static Uri Address(string setting, string text) =>
        Uri.TryCreate(text.Split(';')[0], UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal)
            ? address
            : throw new InvalidSettingsException($"{setting} '{text}' is not an address such as http://127.0.0.1:5080");

    /// <summary>Beside the working folder for someone who edits flows, beside the program for an installation.</summary>
    public static string FlowFolderOf(string? configured)
    {
        const string name = "ivr-flows";
        return configured is not null ? Path.GetFullPath(configured)
            : Directory.Exists(name) ? Path.GetFullPath(name)
            : Path.Combine(AppContext.BaseDirectory, name);
    }
}
