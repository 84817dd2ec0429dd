using TwilioEmulator.Devices;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Calls;

/// <summary>Rings the far end of outgoing legs. Legs of the REST API wait for their turn, legs of a Dial do not.</summary>
internal sealed class Dialer(Exchange exchange)
{
    private const int Unavailable = 480;
    private const int BusyHere = 486;
    private const int Terminated = 487;
    private readonly Queue<Call> _waiting = new();
    private DateTimeOffset _nextTurn = DateTimeOffset.MinValue;
    private bool _turnArmed;

    /// <summary>Queues a leg of the REST API behind the calls-per-second limit.</summary>
    public void Enqueue(Call call)
    {
        var now = exchange.Now;
        var interval = Interval();
        var ahead = _waiting.Count;
        var firstTurn = _nextTurn > now ? _nextTurn : now;
        call.QueueTime = firstTurn + (ahead * interval) - now;
        _waiting.Enqueue(call);
        ArmTurn();
    }

    public void Dial(Call call)
    {
        exchange.Control.Move(call, CallStatus.Initiated);
        exchange.StatusCallbacks.CallProgress(call, "initiated");
        call.Timers.Add(exchange.Scheduler.After(exchange.Options.RingingDelay, "far end rings", () => Ring(call)));
    }

    private TimeSpan Interval() => TimeSpan.FromSeconds(1 / exchange.Options.CallsPerSecond);

    private void ArmTurn()
    {
        if (_turnArmed || _waiting.Count == 0)
        {
            return;
        }

        _turnArmed = true;
        exchange.Scheduler.After(_nextTurn - exchange.Now, "next outgoing call", Turn);
    }

    private void Turn()
    {
        _turnArmed = false;
        while (_waiting.TryDequeue(out var call))
        {
            if (!call.Status.IsFinal)
            {
                call.QueueTime = exchange.Now - call.CreatedAt;
                _nextTurn = exchange.Now + Interval();
                Dial(call);
                break;
            }
        }

        ArmTurn();
    }

    private void Ring(Call call)
    {
        exchange.Control.Move(call, CallStatus.Ringing);
        exchange.StatusCallbacks.CallProgress(call, "ringing");
        if (Address.IsClient(call.Device) && !exchange.Devices.IsRegistered(call.Device))
        {
            var outcome = exchange.Options.UnregisteredOutcome is "failed" ? CallStatus.Failed : CallStatus.NoAnswer;
            RingFor(call, exchange.Options.UnregisteredRing, outcome, "not-registered", Unavailable);
            return;
        }

        if (!Address.IsClient(call.Device) && exchange.Calls.LiveOf(call.Device).Any(other => other != call && other.Status != CallStatus.Queued))
        {
            exchange.Control.End(call, CallStatus.Busy, "busy", BusyHere);
            return;
        }

        exchange.Devices.Tell(call, new DeviceEvent("incoming")
        {
            From = call.From,
            To = call.To,
            Parameters = call.Parameters.Count == 0 ? null : call.Parameters.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal),
        });
        RingFor(call, call.RingTimeout + exchange.Options.RingTimeoutExtra, CallStatus.NoAnswer, "timeout", Terminated);
    }

    private void RingFor(Call call, TimeSpan time, CallStatus outcome, string reason, int sip) =>
        call.Timers.Add(exchange.Scheduler.After(time, "ring timeout", () => exchange.Control.End(call, outcome, reason, sip)));
}
