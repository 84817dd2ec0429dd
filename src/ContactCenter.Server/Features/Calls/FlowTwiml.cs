using ContactCenter.Core.Ivr;
using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Server.Features.Calls;

/// <summary>Turns what a flow wants into what the provider does.</summary>
internal sealed class FlowTwiml(SpeechVoices voices)
{
    /// <param name="call">The call; its organization and id stand in the addresses.</param>
    /// <param name="result">What the flow wants; its step stands in the addresses, so that a repeat is known.</param>
    public TwimlDocument Render(LiveCall call, FlowStepResult result) =>
        new([.. result.Directives.SelectMany(directive => Render(call, result.Session, directive))]);

    /// <summary>Lets the caller wait, again or for the first time.</summary>
    public static Enqueue Enqueue(LiveCall call, FlowSession session, Core.Queues.QueueId queue) => new(
        ProviderQueueName.Of(call.OrganizationId, queue),
        VoiceUrls.QueueLeft(call.OrganizationId, call.CallId, session.Step),
        VoiceUrls.Wait(call.OrganizationId, session.Language));

    private IEnumerable<TwimlVerb> Render(LiveCall call, FlowSession session, VoiceDirective directive) => directive switch
    {
        SayDirective say => [Prompt(call, say)],
        GatherDirective gather => [Gather(call, session, gather)],
        EnqueueDirective enqueue => [Enqueue(call, session, enqueue.QueueId)],
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

    private TwimlPrompt Prompt(LiveCall call, SayDirective say) =>
        say.Audio is { } audio ? new Play(VoiceUrls.Audio(call.OrganizationId, audio)) : voices.Say(say.Text, say.Language);

    private Gather Gather(LiveCall call, FlowSession session, GatherDirective gather) =>
        new(VoiceUrls.Flow(call.OrganizationId, call.CallId, session.Step), [.. gather.Prompts.Select(prompt => Prompt(call, prompt))])
        {
            NumDigits = gather.MaxKeys,
            Timeout = gather.Timeout,
            FinishOnKey = gather.FinishOnKey ?? string.Empty,
            ActionOnEmptyResult = true,
        };
}
