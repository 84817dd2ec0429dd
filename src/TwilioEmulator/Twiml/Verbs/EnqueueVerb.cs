using TwilioEmulator.Devices;
using TwilioEmulator.Queues;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Twiml.Verbs;

/// <summary>Puts the leg into a queue and runs its wait documents until something takes it out.</summary>
internal sealed class EnqueueVerb(VerbContext context) : VerbExecution(context)
{
    private const int LongestName = 64;
    private CallQueue? _queue;
    private QueueMember? _member;
    private QueueWaitSession? _wait;

    public static readonly IReadOnlySet<string> Attributes = new HashSet<string>(StringComparer.Ordinal)
    {
        "action", "method", "waitUrl", "waitUrlMethod", "workflowSid", "maxQueueSize",
    };

    public override void Start()
    {
        var name = Context.Text;
        if (name.Length is 0 or > LongestName)
        {
            Context.Warn(name.Length == 0 ? 14205 : 14206, "The name of a queue has 1 to 64 characters");
            Finish(Outcome("error"));
            return;
        }

        _queue = Exchange.Queues.FindOrCreate(name);
        if (_queue.Members.Count >= _queue.MaxSize)
        {
            Context.Warn(14207, $"Queue {name} is full");
            Finish(Outcome("queue-full"));
            return;
        }

        _member = _queue.Add(Call, Exchange.Now);
        Tell(new DeviceEvent("queued") { Queue = name, Position = _queue.PositionOf(_member) });
        StartWaiting(_queue, _member);
    }

    public override void Key(char key) => _wait?.Key(key);

    protected override DocumentRequest? OnInterrupted(Interruption why)
    {
        var result = why == Interruption.HungUp ? "hangup" : "redirected";
        LeaveQueue(result);
        return Context.Action(ResultFields(result));
    }

    private void StartWaiting(CallQueue queue, QueueMember member)
    {
        _wait = new QueueWaitSession(Exchange, Call, queue, member, LeftByItself);
        if (Context.Attribute("waitUrl") is not { } waitUrl)
        {
            Tell(new DeviceEvent("play") { Url = "hold-music" });
            return;
        }

        if (waitUrl.Length > 0)
        {
            _wait.Begin(new DocumentRequest("waitUrl", Context.Resolve(waitUrl), Context.Method("waitUrlMethod"), []));
        }
    }

    private void LeftByItself(string result)
    {
        LeaveQueue(result);
        Finish(Outcome(result));
    }

    private void LeaveQueue(string result)
    {
        if (_queue is null || _member is null || !_queue.Remove(_member))
        {
            return;
        }

        _wait?.Stop(Interruption.Dropped);
        Tell(new DeviceEvent("dequeued") { Queue = _queue.FriendlyName, Reason = result });
    }

    private VerbOutcome Outcome(string result) => Context.ActionOrNext(ResultFields(result));

    private List<Field> ResultFields(string result)
    {
        List<Field> fields = [new("QueueResult", result)];
        if (_queue is not null && _member is not null)
        {
            fields.Add(new("QueueSid", _queue.Sid));
            fields.Add(new("QueueTime", TwilioDates.Seconds(Exchange.Now - _member.EnqueuedAt)));
        }

        return fields;
    }
}
