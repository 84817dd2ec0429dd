using System.Xml.Linq;
using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Rings softphones and numbers at once; the first that answers talks, the others are cancelled.</summary>
internal sealed class LegsTarget(VerbContext context, List<XElement> nouns, Action<IReadOnlyList<Field>> ended) : DialTarget, IDialedLegObserver
{
    private readonly List<Call> _legs = [];
    private Call? _talking;
    private ScheduledStep? _limit;
    private bool _isOver;

    private Exchange Exchange => context.Exchange;

    public override void Start()
    {
        foreach (var noun in nouns)
        {
            if (DialedLeg.Create(context, noun, this) is { } leg)
            {
                _legs.Add(leg);
            }
        }

        if (_legs.Count == 0)
        {
            Close();
            ended([new("DialCallStatus", "failed"), new("DialBridged", "false")]);
            return;
        }

        foreach (var leg in _legs)
        {
            Exchange.Dialer.Dial(leg);
        }
    }

    public override void DropByStar()
    {
        if (_talking is null)
        {
            return;
        }

        var leg = _talking;
        Exchange.Control.End(leg, CallStatus.Completed, "star-key");
    }

    public override IReadOnlyList<Field> Interrupt(Interruption why)
    {
        Close();
        var fields = Fields(_talking ?? _legs.FirstOrDefault(), _talking is not null || why == Interruption.Redirected ? "completed" : "canceled");
        var delay = why == Interruption.Redirected ? Exchange.Options.OtherLegCloseDelay : TimeSpan.Zero;
        foreach (var leg in _legs.Where(leg => !leg.Status.IsFinal))
        {
            leg.Observer = null;
            if (delay == TimeSpan.Zero)
            {
                EndLeg(leg);
            }
            else
            {
                Exchange.Scheduler.After(delay, "other leg closes", () => EndLeg(leg));
            }
        }

        return fields;
    }

    public void LegAnswered(Call leg)
    {
        if (_isOver || _talking is not null)
        {
            return;
        }

        _talking = leg;
        foreach (var other in _legs.Where(other => other != leg && !other.Status.IsFinal).ToList())
        {
            Exchange.Control.End(other, CallStatus.Canceled, "answered-elsewhere");
        }

        Exchange.Control.Answer(context.Call);
        Exchange.Devices.Tell(context.Call, new DeviceEvent("room") { Room = leg.Sid, Participants = 2, Status = "talking" });
        Exchange.Devices.Tell(leg, new DeviceEvent("room") { Room = leg.Sid, Participants = 2, Status = "talking" });
        _limit = Exchange.Scheduler.After(
            TimeSpan.FromSeconds(context.Number("timeLimit", 14400)), "Dial timeLimit", () => Exchange.Control.End(leg, CallStatus.Completed, "time-limit"));
    }

    public void LegEnded(Call leg)
    {
        if (_isOver || (leg != _talking && !_legs.TrueForAll(other => other.Status.IsFinal)))
        {
            return;
        }

        Close();
        ended(Fields(leg, _talking is not null ? "completed" : leg.Status.Text));
    }

    public void LegRedirected(Call leg)
    {
        if (_isOver || leg != _talking)
        {
            return;
        }

        Close();
        ended([new("DialCallStatus", "completed"), new("DialCallSid", leg.Sid), new("DialBridged", "true")]);
    }

    private void Close()
    {
        _isOver = true;
        _limit?.Cancel();
    }

    private void EndLeg(Call leg) => Exchange.Control.End(leg, leg.AnsweredAt is null ? CallStatus.Canceled : CallStatus.Completed, "dial-ended");

    private List<Field> Fields(Call? leg, string status)
    {
        List<Field> fields = [new("DialCallStatus", status), new("DialBridged", _talking is null ? "false" : "true")];
        if (leg is not null)
        {
            fields.Add(new("DialCallSid", leg.Sid));
            if (_talking is not null)
            {
                fields.Add(new("DialCallDuration", TwilioDates.Seconds((leg.EndedAt ?? Exchange.Now) - (leg.AnsweredAt ?? Exchange.Now))));
            }
        }

        return fields;
    }
}
