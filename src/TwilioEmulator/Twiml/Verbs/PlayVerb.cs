using TwilioEmulator.Devices;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Plays a file for its real length when it is a WAV that can be fetched, or keypad tones.</summary>
internal sealed class PlayVerb(VerbContext context) : PlaybackVerb(context)
{
    private const double SecondsPerTone = 0.25;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal) { "loop", "digits" };

    public override void Start()
    {
        if (Context.Attribute("digits") is { } digits)
        {
            var seconds = digits.Sum(SecondsOf);
            Repeat(TimeSpan.FromSeconds(seconds), () => new DeviceEvent("play") { Digits = digits, Seconds = seconds });
            return;
        }

        if (Context.Text.Length == 0)
        {
            Context.Warn(12200, "<Play> has neither a URL nor digits");
            Finish(new VerbOutcome.Next());
            return;
        }

        var url = Context.Resolve(Context.Text);
        Exchange.Media.Find(url, sound =>
        {
            if (!IsOver)
            {
                Repeat(sound.Length, () => new DeviceEvent("play") { Url = url, Media = sound.Id, Seconds = Math.Round(sound.Length.TotalSeconds, 2) });
            }
        });
    }

    private static double SecondsOf(char digit) => digit switch
    {
        'w' => 0.5,
        'W' => 1,
        _ => SecondsPerTone,
    };
}
