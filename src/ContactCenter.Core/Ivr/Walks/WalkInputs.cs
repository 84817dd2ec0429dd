using System.Collections.Immutable;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Walks;

/// <summary>Everything that can happen to a call that waits, each with a short name.</summary>
public static class WalkInputs
{
    private static readonly ImmutableDictionary<string, FlowValue> NoValues = ImmutableDictionary.Create<string, FlowValue>(StringComparer.Ordinal);

    /// <summary>The inputs that the last directives of a step ask for; none where they ask for nothing.</summary>
    /// <param name="result">What the last input made of the call.</param>
    /// <param name="node">The node that the call is at.</param>
    /// <param name="flow">The flow that it stands in.</param>
    public static IEnumerable<(string Name, FlowInput Input)> After(FlowStepResult result, FlowNode node, Flow flow) =>
        result.Directives.Count == 0 ? [] : After(result.Directives[^1], result.Effects, node, flow);

    private static IEnumerable<(string Name, FlowInput Input)> After(VoiceDirective directive, IReadOnlyList<FlowEffect> effects, FlowNode node, Flow flow) => directive switch
    {
        GatherDirective gather => Keys(gather, node).Append(("silence", new FlowInput.Silence())),
        EnqueueDirective =>
        [
            ("answered", new FlowInput.Returned(VisitExit.Answered)),
            ("overflowed", new FlowInput.Returned(VisitExit.Overflowed)),
            ("closed", new FlowInput.Returned(VisitExit.Closed)),
            ("failed", new FlowInput.Returned(VisitExit.Failed)),
            ("full", new FlowInput.QueueFull()),
            .. WaitKeys(node, flow),
        ],
        TransferDirective => Enum.GetValues<TransferOutcome>().Select(outcome => ($"transfer {Word(outcome)}", (FlowInput)new FlowInput.Transferred(outcome))),
        RecordDirective => [("message", new FlowInput.Recorded(TimeSpan.FromSeconds(10))), ("no message", new FlowInput.Recorded(TimeSpan.Zero)), Failed],
        AskAgainDirective => [("wait", new FlowInput.Waited()), .. Answers(effects), ("not found", new FlowInput.LookedUp(IsFound: false, NoValues)), Failed],
        _ => [],
    };

    private static string Word(TransferOutcome outcome) => outcome switch
    {
        TransferOutcome.Answered => "answered",
        TransferOutcome.Busy => "busy",
        TransferOutcome.NoAnswer => "no answer",
        TransferOutcome.Failed => "failed",
    };

    private static (string Name, FlowInput Input) Failed => ("failed", new FlowInput.Failed("walk"));

    private static IEnumerable<(string Name, FlowInput Input)> WaitKeys(FlowNode node, Flow flow) =>
        node is QueueNode { Wait: { } wait } && flow.Nodes.GetValueOrDefault(wait) is WaitLoopNode loop
            ? loop.AnsweredKeys.Order(StringComparer.Ordinal).Select(key => ($"wait {key}", (FlowInput)new FlowInput.LeftQueue(key)))
            : [];

    private static IEnumerable<(string Name, FlowInput Input)> Keys(GatherDirective gather, FlowNode node)
    {
        var answered = node.AnsweredKeys.Order(StringComparer.Ordinal).ToList();
        var wrong = "789456123*#0".Select(key => key.ToString()).First(key => !answered.Contains(key, StringComparer.Ordinal) || key is "0");
        return answered.Append(wrong)
            .Concat(gather.MaxKeys > 1 ? [new string('1', gather.MaxKeys)] : [])
            .Distinct(StringComparer.Ordinal)
            .Select(key => (key, (FlowInput)new FlowInput.Pressed(key)));
    }

    // what another system may say is any value of its type; one of each shows the way
    private static IEnumerable<(string Name, FlowInput Input)> Answers(IEnumerable<FlowEffect> effects) =>
        effects.SelectMany(effect => effect switch
        {
            FlowEffect.LookupAsked => [("found", new FlowInput.LookedUp(IsFound: true, NoValues))],
            FlowEffect.SlotWanted or FlowEffect.CallbackMoved or FlowEffect.CallbackCanceled => [("done", new FlowInput.Done())],
            _ => (IEnumerable<(string, FlowInput)>)[],
        }).Take(1);
}
