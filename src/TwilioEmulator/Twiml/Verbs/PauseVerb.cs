namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Silence. While the leg rings it does not answer: the caller keeps hearing ringing.</summary>
internal sealed class PauseVerb(VerbContext context) : VerbExecution(context)
{
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal) { "length" };

    public override bool Answers => false;

    public override void Start() =>
        After(TimeSpan.FromSeconds(Math.Max(1, Context.Number("length", 1))), "Pause finished", () => Finish(new VerbOutcome.Next()));
}
