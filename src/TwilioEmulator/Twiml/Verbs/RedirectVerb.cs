namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Another document takes over; without a URL, this one again.</summary>
internal sealed class RedirectVerb(VerbContext context) : VerbExecution(context)
{
    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal) { "method" };

    public override void Start()
    {
        var url = Context.Text.Length > 0 ? Context.Resolve(Context.Text) : Context.Session.BaseUrl ?? "";
        Finish(new VerbOutcome.Replace(new DocumentRequest("Redirect", url, Context.Method("method"), [])));
    }
}
