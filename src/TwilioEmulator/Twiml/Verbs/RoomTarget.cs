using System.Xml.Linq;
using TwilioEmulator.Calls;
using TwilioEmulator.Rooms;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary><c>Dial Conference</c>: the leg joins a room and leaves it when the room ends or the leg is taken away.</summary>
internal sealed class RoomTarget(VerbContext context, XElement noun, Action<IReadOnlyList<Field>> ended, Action skipped) : DialTarget
{
    private const int LabelInUse = 16025;
    private Participant? _participant;

    public override void Start()
    {
        var settings = RoomSettings.Read(context, noun);
        var (participant, refusal) = context.Exchange.Rooms.Join(context.Call, settings, Removed);
        _participant = participant;
        if (refusal is not null)
        {
            context.Warn(refusal.Code, refusal.Message);
            Refuse(refusal.Code);
        }
    }

    public override void DropByStar()
    {
        Leave(Departure.HungUp);
        ended(Fields("answered"));
    }

    public override IReadOnlyList<Field> Interrupt(Interruption why)
    {
        Leave(why == Interruption.HungUp ? Departure.HungUp : Departure.UpdatedByRest);
        return Fields("completed");
    }

    /// <summary>A label that is taken skips the whole Dial, its action too; every other refusal goes to the action.</summary>
    private void Refuse(int code)
    {
        if (code == LabelInUse)
        {
            skipped();
        }
        else
        {
            ended(Fields("failed"));
        }
    }

    private static IReadOnlyList<Field> Fields(string status) => [new("DialCallStatus", status)];

    private void Leave(Departure departure)
    {
        if (_participant is { } participant)
        {
            _participant = null;
            context.Exchange.Rooms.Leave(participant, departure);
        }
    }

    /// <summary>The room let the leg go.</summary>
    private void Removed(bool goesOn)
    {
        _participant = null;
        if (goesOn)
        {
            ended(Fields("answered"));
        }
        else
        {
            context.Exchange.Control.End(context.Call, CallStatus.Completed, "removed-from-room");
        }
    }
}
