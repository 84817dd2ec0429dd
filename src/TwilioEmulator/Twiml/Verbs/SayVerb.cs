using System.Text.RegularExpressions;
using TwilioEmulator.Devices;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Speaks a text for as long as a voice would need for its characters.</summary>
internal sealed partial class SayVerb(VerbContext context) : PlaybackVerb(context)
{
    private const int MostCharacters = 4096;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal) { "voice", "language", "loop" };

    public override void Start()
    {
        var text = Blanks().Replace(Context.Text, " ");
        if (text.Length > MostCharacters)
        {
            Context.Warn(13521, $"The text of <Say> has {text.Length} characters; the limit is {MostCharacters}");
            Finish(new VerbOutcome.Next());
            return;
        }

        var seconds = text.Length / Exchange.Options.CharactersPerSecond;
        var voice = Context.Attribute("voice");
        Repeat(TimeSpan.FromSeconds(seconds), () => new DeviceEvent("say")
        {
            Text = text,
            Language = Context.Attribute("language") ?? LanguageOf(voice),
            Voice = voice ?? "man",
            Seconds = Math.Round(seconds, 2),
        });
    }

    private static string LanguageOf(string? voice) => voice switch
    {
        null => "en-US",
        _ when voice.StartsWith("Polly.Arlet", StringComparison.Ordinal) => "ca-ES",
        _ when SpanishPolly().IsMatch(voice) => "es-ES",
        _ when GoogleVoice().Match(voice) is { Success: true } match => match.Groups["locale"].Value,
        _ => "en-US",
    };

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();

    [GeneratedRegex("^Polly\\.(?:Conchita|Enrique|Lucia|Sergio)", RegexOptions.NonBacktracking)]
    private static partial Regex SpanishPolly();

    [GeneratedRegex("^Google\\.(?<locale>[a-z]{2,3}-[A-Z]{2})-", RegexOptions.NonBacktracking)]
    private static partial Regex GoogleVoice();
}
