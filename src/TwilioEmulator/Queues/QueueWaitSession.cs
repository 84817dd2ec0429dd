using System.Globalization;
using TwilioEmulator.Calls;
using TwilioEmulator.Switching;
using TwilioEmulator.Twiml;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Queues;

/// <summary>What a leg hears while it waits: the wait document again and again.</summary>
internal sealed class QueueWaitSession(Exchange exchange, Call call, CallQueue queue, QueueMember member, Action<string> left) : TwimlSession(exchange, call)
{
    private DocumentRequest? _waitDocument;

    public void Begin(DocumentRequest waitDocument)
    {
        _waitDocument = waitDocument;
        Fetch(waitDocument);
    }

    protected override bool Allows(string verb) => verb is "Play" or "Say" or "Pause" or "Hangup" or "Redirect" or "Leave" or "Gather";

    protected override void OnDocumentEnd()
    {
        var tookTime = Exchange.Now > LoadedAt;
        var delay = tookTime ? Exchange.Options.WaitRefetchDelay : Exchange.Options.EmptyWaitRefetchDelay;
        // not in the lane: a request that is owed in the meantime must not wait behind this one
        Exchange.Scheduler.After(delay, "wait document again", () => Fetch(_waitDocument!));
    }

    protected override void OnFailure(DocumentError error, DocumentRequest request)
    {
        Exchange.Debugger.Add(error.Code, error.Message, Call.Sid, request.Url);
        left("error");
    }

    protected override void OnOutcome(VerbOutcome outcome)
    {
        switch (outcome)
        {
            case VerbOutcome.Leave:
                left("leave");
                break;
            case VerbOutcome.HangUp hangUp:
                Exchange.Control.End(Call, CallStatus.Completed, hangUp.Reason);
                break;
        }
    }

    protected override IReadOnlyList<Field> ExtraFields() =>
    [
        new("AvgQueueTime", TwilioDates.Seconds(queue.AverageWait(Exchange.Now))),
        new("CurrentQueueSize", queue.Members.Count.ToString(CultureInfo.InvariantCulture)),
        new("MaxQueueSize", queue.MaxSize.ToString(CultureInfo.InvariantCulture)),
        new("QueuePosition", queue.PositionOf(member).ToString(CultureInfo.InvariantCulture)),
        new("QueueSid", queue.Sid),
        new("QueueTime", TwilioDates.Seconds(member.WaitAt(Exchange.Now))),
    ];
}
