using System.Xml.Linq;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Connects the leg with softphones, numbers or a room, and tells <c>action</c> how that ended.</summary>
internal sealed class DialVerb : VerbExecution
{
    private readonly DialTarget? _target;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal)
    {
        "action", "method", "timeout", "timeLimit", "callerId", "answerOnBridge", "hangupOnStar", "record", "recordingStatusCallback",
        "recordingStatusCallbackMethod", "recordingStatusCallbackEvent", "recordingTrack", "trim", "ringTone", "sequential", "referUrl", "referMethod",
        "callReason", "events", "passports",
    };

    public DialVerb(VerbContext context)
        : base(context)
    {
        var nouns = context.Element.Elements().ToList();
        var conference = nouns.Find(noun => noun.Name.LocalName is "Conference");
        if (conference is not null)
        {
            _target = new RoomTarget(context, conference, Ended, () => Finish(new VerbOutcome.Next()));
        }
        else if (Legs(nouns) is { Count: > 0 } legs)
        {
            _target = new LegsTarget(context, legs, Ended);
        }
    }

    public override bool Answers => !(_target is LegsTarget && Context.Flag("answerOnBridge", byDefault: false));

    public override void Start()
    {
        if (_target is null)
        {
            Context.Warn(13223, "<Dial> names nobody that it could dial");
            Ended([new("DialCallStatus", "failed"), new("DialBridged", "false")]);
            return;
        }

        _target.Start();
    }

    public override void Key(char key)
    {
        if (key == '*' && Context.Flag("hangupOnStar", byDefault: false))
        {
            _target?.DropByStar();
        }
    }

    protected override DocumentRequest? OnInterrupted(Interruption why)
    {
        var fields = _target?.Interrupt(why) ?? [];
        return why == Interruption.HungUp && !Exchange.Options.DialActionAfterHangUp ? null : Context.Action(fields);
    }

    private void Ended(IReadOnlyList<Field> fields) => Finish(Context.ActionOrNext(fields));

    private List<XElement> Legs(List<XElement> nouns)
    {
        foreach (var noun in nouns.Where(noun => noun.Name.LocalName is not ("Client" or "Number" or "Conference")))
        {
            Context.Warn(12200, $"<{noun.Name.LocalName}> inside <Dial> is not supported by the emulator");
        }

        var known = nouns.Where(noun => noun.Name.LocalName is "Client" or "Number").ToList();
        return nouns.Count == 0 && Context.Text.Length > 0 ? [new XElement("Number", Context.Text)] : known;
    }
}
