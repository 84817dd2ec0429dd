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
    public override IEnumerable<FlowReference> References => [new(FlowReferenceKind.Queue, Queue.Value), .. FlowReference.Texts(Text)];

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Person;

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits => Exits.Select(exit => new SilentExit(exit, Text is null ? [] : [Text], TimeSpan.Zero, 0));

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered => Enter(session with { Topic = Topic ?? session.Topic, Queue = Queue }, facts),
        FlowInput.Returned { Exit: VisitExit.Answered } => NodeStep.GoTo(session, OnAnswer),
        FlowInput.QueueFull => NodeStep.GoTo(session, OnFull),
        _ => NodeStep.GoTo(session, OnError),
    };

    private NodeStep Enter(FlowSession session, FlowFacts facts) => Text is null
        ? NodeStep.Await(session, new EnqueueDirective(Queue))
        : NodeStep.Await(session, facts.Say(session, Text), new EnqueueDirective(Queue));
}
