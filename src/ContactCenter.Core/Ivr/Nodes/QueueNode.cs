using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Lets the caller wait for an agent; the flow goes on when the stay in the queue is over.</summary>
public sealed record QueueNode(string Id) : FlowNode(Id)
{
    /// <summary>Which queue.</summary>
    public required QueueId Queue { get; init; }

    /// <summary>What the call is about; null where the queue says it all.</summary>
    public string? Topic { get; init; }

    /// <summary>Key of what is said on the way in; null for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>Where the call goes on after the conversation.</summary>
    public required string OnAnswer { get; init; }

    /// <summary>Where a full queue leads.</summary>
    public required string OnFull { get; init; }

    /// <summary>Where any other end of the stay leads.</summary>
    public required string OnError { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("on_answer", OnAnswer), new("on_full", OnFull), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check)
    {
        if (!check.Queues.Contains(Queue))
        {
            yield return $"queue '{Queue}' is not in organization.yaml";
        }

        foreach (var problem in Text is null ? [] : check.MissingTexts(Text))
        {
            yield return problem;
        }
    }

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered => Enter(session with { Topic = Topic ?? session.Topic }, facts),
        FlowInput.Returned { Exit: VisitExit.Answered } => NodeStep.GoTo(session, OnAnswer),
        FlowInput.QueueFull => NodeStep.GoTo(session, OnFull),
        _ => NodeStep.GoTo(session, OnError),
    };

    private NodeStep Enter(FlowSession session, FlowFacts facts) => Text is null
        ? NodeStep.Await(session, new EnqueueDirective(Queue))
        : NodeStep.Await(session, new SayDirective(facts.Texts.Get(session.Language, Text), session.Language), new EnqueueDirective(Queue));
}
