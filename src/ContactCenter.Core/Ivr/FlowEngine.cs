namespace ContactCenter.Core.Ivr;

/// <summary>
/// Brings a call through a flow. Pure: (flow, session, input, facts) → directives and the session after. Never throws: a node
/// that is not there, or a flow that goes round without asking anything, ends the call politely with <see cref="HangUpDirective"/>.
/// </summary>
public static class FlowEngine
{
    /// <summary>Nodes that one input may run through before an answer is needed.</summary>
    public const int MaxNodesPerStep = 50;

    /// <summary>Answers that one call may give in one flow.</summary>
    public const int MaxStepsPerCall = 500;

    /// <summary>Gives the input to the node that waits for it and runs on until the next question or the end.</summary>
    public static FlowStepResult Step(Flow flow, FlowSession session, FlowInput input, FlowFacts facts)
    {
        var directives = new List<VoiceDirective>();
        var effects = new List<FlowEffect>();
        var now = session with { Step = session.Step + 1 };
        var (nodeId, given) = (session.NodeId, input);
        for (var visited = 0; visited < MaxNodesPerStep && now.Step <= MaxStepsPerCall; visited++)
        {
            if (!flow.Nodes.TryGetValue(nodeId, out var node))
            {
                break;
            }

            var step = node.Step(now, given, facts);
            directives.AddRange(step.Directives);
            effects.AddRange(step.Effects);
            now = step.Session;
            if (step.Ended || step.Next is null)
            {
                return new FlowStepResult(now with { NodeId = nodeId }, directives, effects, step.Ended);
            }

            (nodeId, given) = (step.Next, new FlowInput.Entered());
            now = now with { NodeId = nodeId, Attempts = 0 };
        }

        directives.Add(new HangUpDirective());
        return new FlowStepResult(now, directives, effects, Ended: true);
    }
}
