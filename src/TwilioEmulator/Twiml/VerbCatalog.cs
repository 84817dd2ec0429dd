using TwilioEmulator.Twiml.Verbs;

namespace TwilioEmulator.Twiml;

/// <summary>Every verb that the emulator runs, with the attributes that Twilio knows for it.</summary>
internal static class VerbCatalog
{
    private static readonly Dictionary<string, VerbEntry> Entries = new(StringComparer.Ordinal)
    {
        ["Say"] = new(SayVerb.Attributes, context => new SayVerb(context)),
        ["Play"] = new(PlayVerb.Attributes, context => new PlayVerb(context)),
        ["Pause"] = new(PauseVerb.Attributes, context => new PauseVerb(context)),
        ["Gather"] = new(GatherVerb.Attributes, context => new GatherVerb(context)),
        ["Enqueue"] = new(EnqueueVerb.Attributes, context => new EnqueueVerb(context)),
        ["Leave"] = new(LeaveVerb.Attributes, context => new LeaveVerb(context)),
        ["Dial"] = new(DialVerb.Attributes, context => new DialVerb(context)),
        ["Record"] = new(RecordVerb.Attributes, context => new RecordVerb(context)),
        ["Redirect"] = new(RedirectVerb.Attributes, context => new RedirectVerb(context)),
        ["Reject"] = new(RejectVerb.Attributes, context => new RejectVerb(context)),
        ["Hangup"] = new(HangupVerb.Attributes, context => new HangupVerb(context)),
    };

    /// <summary>The execution of a verb; null, with a warning, for one that Twilio or the emulator does not know.</summary>
    public static VerbExecution? Create(VerbContext context)
    {
        var name = context.Element.Name.LocalName;
        if (!Entries.TryGetValue(name, out var entry))
        {
            context.Warn(12200, $"<{name}> is not a verb that can run here; it is skipped");
            return null;
        }

        foreach (var attribute in context.Element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && !entry.Attributes.Contains(attribute.Name.LocalName)))
        {
            context.Warn(12200, $"Attribute \"{attribute.Name.LocalName}\" is not known for <{name}>");
        }

        return entry.Create(context);
    }
}
