using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Turns what a flow wants into what the provider does.</summary>
internal sealed class FlowTwiml(SpeechVoices voices)
{
    // after the music the next round begins; the shortest that the provider knows
    private static readonly TimeSpan LastKey = TimeSpan.FromSeconds(1);

    /// <param name="call">The call; its organization and id stand in the addresses.</param>
    /// <param name="result">What the flow wants; its step stands in the addresses, so that a repeat is known.</param>
    /// <param name="set">The flows that the call is on.</param>
    public TwimlDocument Render(LiveCall call, FlowStepResult result, FlowSet set) =>
        new([.. result.Directives.SelectMany(directive => directive is EnqueueDirective enqueue
            ? [Enqueue(set, call, result.Session, enqueue.QueueId)]
            : Render(call, result.Session, directive))]);

    /// <summary>The wait loop of the queue that the session stands at; null where there is none.</summary>
    public static WaitLoopNode? WaitLoopOf(FlowSet set, FlowSession session) =>
        set.Flows.GetValueOrDefault(session.FlowId) is { } flow && flow.Nodes.GetValueOrDefault(session.NodeId) is QueueNode { Wait: { } wait }
            ? flow.Nodes.GetValueOrDefault(wait) as WaitLoopNode
            : null;

    /// <summary>Lets the caller wait, again or for the first time.</summary>
    /// <param name="set">The flows that the call is on.</param>
    /// <param name="call">The call.</param>
    /// <param name="session">Where it stands.</param>
    /// <param name="queue">Where it waits.</param>
    public static Enqueue Enqueue(FlowSet set, LiveCall call, FlowSession session, QueueId queue) => new(
        ProviderQueueName.Of(call.OrganizationId, queue),
        VoiceUrls.QueueLeft(call.OrganizationId, call.CallId, session.Step),
        WaitLoopOf(set, session) is null ? VoiceUrls.Music(call.OrganizationId) : VoiceUrls.Wait(call.OrganizationId, call.CallId, session.Step));

    /// <summary>One round of a wait loop. Everything, the music too, is heard inside the question for a key, so that none is ever lost.</summary>
    public TwimlDocument Wait(LiveCall call, FlowSession session, WaitLoopNode loop, IReadOnlyList<SayDirective> prompts)
    {
        IReadOnlyList<TwimlPrompt> heard = [.. prompts.Select(prompt => Prompt(call, session, prompt)), new Play(VoiceUrls.HoldMusic, HoldMusic.TimesWithin(loop.Every))];
        return loop.Keys.Count == 0
            ? new TwimlDocument([.. heard])
            : new TwimlDocument(new Gather(VoiceUrls.WaitKey(call.OrganizationId, call.CallId, session.Step), heard) { NumDigits = 1, Timeout = LastKey, FinishOnKey = string.Empty });
    }

    private IEnumerable<TwimlVerb> Render(LiveCall call, FlowSession session, VoiceDirective directive) => directive switch
    {
        SayDirective say => [Prompt(call, session, say)],
        GatherDirective gather => [Gather(call, session, gather)],
        RecordDirective record => Record(call, session, record),
        TransferDirective transfer => [Transfer(call, session, transfer)],
        AskAgainDirective again => AskAgain(call, session, again),
        HangUpDirective => [new Hangup()],
        _ => throw new InvalidOperationException($"no verb for {directive.GetType().Name}"),
    };

    // the provider asks for no action where nothing was recorded, but goes on in the document
    private static TwimlVerb[] Record(LiveCall call, FlowSession session, RecordDirective record)
    {
        var recorded = VoiceUrls.Recorded(call.OrganizationId, call.CallId, session.Step);
        return [new Record(recorded) { MaxLength = record.Longest, Timeout = RecordDirective.SilenceEnds, FinishOnKey = "#" }, new Redirect(recorded)];
    }

    private static Dial Transfer(LiveCall call, FlowSession session, TransferDirective transfer) =>
        new(new Number(transfer.Number.Value), VoiceUrls.Transferred(call.OrganizationId, call.CallId, session.Step)) { Timeout = transfer.Ring };

    private static IEnumerable<TwimlVerb> AskAgain(LiveCall call, FlowSession session, AskAgainDirective again)
    {
        if (again.After > TimeSpan.Zero)
        {
            yield return new Pause(again.After);
        }

        yield return new Redirect(VoiceUrls.FlowAgain(call.OrganizationId, call.CallId, session.Step));
    }

    private TwimlPrompt Prompt(LiveCall call, FlowSession session, SayDirective say) =>
        say.Audio is { } audio ? new Play(VoiceUrls.Audio(call.OrganizationId, session.Revision, audio)) : voices.Say(say.Text, say.Language);

    private Gather Gather(LiveCall call, FlowSession session, GatherDirective gather) =>
        new(VoiceUrls.Flow(call.OrganizationId, call.CallId, session.Step), [.. gather.Prompts.Select(prompt => Prompt(call, session, prompt))])
        {
            NumDigits = gather.MaxKeys,
            Timeout = gather.Timeout,
            FinishOnKey = gather.FinishOnKey ?? string.Empty,
            ActionOnEmptyResult = true,
        };
}
