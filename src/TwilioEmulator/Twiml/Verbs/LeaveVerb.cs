namespace TwilioEmulator.Twiml.Verbs;

/// <summary>In a wait document: the leg leaves its queue.</summary>
internal sealed class LeaveVerb(VerbContext context) : VerbExecution(context)
{
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal);

    public override void Start() => Finish(new VerbOutcome.Leave());
}
