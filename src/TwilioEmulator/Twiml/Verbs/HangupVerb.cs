namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Ends the leg; as the first verb it answers before.</summary>
internal sealed class HangupVerb(VerbContext context) : VerbExecution(context)
{
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal);

    public override void Start() => Finish(new VerbOutcome.HangUp("hangup-verb"));
}
