namespace ContactCenter.Core.Ivr;

/// <summary>
/// Brings a call through an organization's flows. Pure: (flows, session, input, facts) → directives and the session after. Never
/// throws: a node that is not there, or a flow that goes round without asking anything, ends the call politely with
/// <see cref="HangUpDirective"/>.
/// </summary>
public static class FlowEngine
{
    /// <summary>Nodes that one input may run through before an answer is needed.</summary>
    public const int MaxNodesPerStep = 50;

    /// <summary>Answers that one call may give.</summary>
    public const int MaxStepsPerCall = 500;

    /// <summary>Flows that may stand open inside each other.</summary>
    public const int MaxFlowDepth = 8;

    /// <summary>Gives the input to the node that waits for it and runs on until the next question or the end.</summary>
    public static FlowStepResult Step(IReadOnlyDictionary<FlowId, Flow> flows, FlowSession session, FlowInput input, FlowFacts facts)
    {
        var directives = new List<VoiceDirective>();
        var effects = new List<FlowEffect>();
        var trail = new List<FlowPlace>();
        var now = session with { Step = session.Step + 1 };
        var given = input;
        for (var visited = 0; visited < MaxNodesPerStep && now.Step <= MaxStepsPerCall; visited++)
        {
            if (!flows.TryGetValue(now.FlowId, out var flow) || !flow.Nodes.TryGetValue(now.NodeId, out var node))
            {
                break;
            }

            trail.Add(new FlowPlace(flow.Id, node.Id));
            var step = node.Step(now, given, facts);
            directives.AddRange(step.Directives);
            effects.AddRange(step.Effects);
            now = step.Session;
            if (step.Ended || step.Next is null)
            {
                return new FlowStepResult(now, directives, effects, step.Ended) { Trail = trail };
            }

            if (Enter(flows, now, step) is not { } entered)
            {
                break;
            }

            (now, given) = (entered, new FlowInput.Entered());
        }

        directives.Add(new HangUpDirective());
        return new FlowStepResult(now, directives, effects, Ended: true) { Trail = trail };
    }

    // null when there is nowhere to go
    private static FlowSession? Enter(IReadOnlyDictionary<FlowId, Flow> flows, FlowSession session, NodeStep step)
    {
        var fresh = session with { Attempts = 0, Phase = string.Empty };
        if (step.Subflow is { } called)
        {
            return session.Callers.Count < MaxFlowDepth && flows.TryGetValue(called, out var flow)
                ? fresh with { FlowId = called, NodeId = flow.Start, Callers = session.Callers.Add(new FlowFrame(session.FlowId, step.Next!)) }
                : null;
        }

        if (!string.Equals(step.Next, Flow.Return, StringComparison.Ordinal))
        {
            return fresh with { NodeId = step.Next! };
        }

        return session.Callers.IsEmpty ? null : Back(fresh, session.Callers[^1]);
    }

    private static FlowSession Back(FlowSession session, FlowFrame caller) =>
        session with { FlowId = caller.FlowId, NodeId = caller.NodeId, Callers = session.Callers.RemoveAt(session.Callers.Count - 1) };
}
