namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Turns an unanswered call away; anywhere but first it does nothing.</summary>
internal sealed class RejectVerb(VerbContext context) : VerbExecution(context)
{
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal) { "reason" };

    public override bool Answers => false;

    public override void Start()
    {
        if (Context.IsFirst && Call.AnsweredAt is null)
        {
            Finish(new VerbOutcome.Refuse(Context.Attribute("reason") is "busy"));
            return;
        }

        Context.Warn(12200, "<Reject> works only as the first verb");
        Finish(new VerbOutcome.Next());
    }
}
