using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Lets the caller wait for an agent; the flow goes on when the stay in the queue is over.</summary>
public sealed record QueueNode(string Id) : FlowNode(Id)
{
    private const string WaitWay = "wait";

    /// <summary>Which queue.</summary>
    public required QueueId Queue { get; init; }

    /// <summary>What the call is about; null where the queue says it all.</summary>
    public string? Topic { get; init; }

    /// <summary>Key of what is said on the way in; null for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>The <see cref="WaitLoopNode"/> that callers hear while they wait; null for music alone.</summary>
    public string? Wait { get; init; }

    /// <summary>Where callers go whom no agent could serve as they come; null to let them wait all the same.</summary>
    public string? OnNoAgents { get; init; }

    /// <summary>Where the call goes on after the conversation.</summary>
    public required string OnAnswer { get; init; }

    /// <summary>Where a full queue leads.</summary>
    public required string OnFull { get; init; }

    /// <summary>Where callers go when the queue is closed, as they come or while they wait; null for <see cref="OnError"/>.</summary>
    public string? OnClosed { get; init; }

    /// <summary>Where callers go who have waited for as long as the queue allows; null for <see cref="OnError"/>.</summary>
    public string? OnMaxWait { get; init; }

    /// <summary>Where any other end of the stay leads.</summary>
    public required string OnError { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits =>
    [
        new("on_answer", OnAnswer), .. Optional("on_no_agents", OnNoAgents), new("on_full", OnFull),
        .. Optional("on_closed", OnClosed), .. Optional("on_max_wait", OnMaxWait), new("on_error", OnError), .. Optional(WaitWay, Wait),
    ];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => [new(FlowReferenceKind.Queue, Queue.Value), .. FlowReference.Texts(Text)];

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Person;

    /// <summary>All ways but those of the wait loop, which take a key.</summary>
    public override IEnumerable<SilentExit> SilentExits => Exits
        .Where(exit => !string.Equals(exit.Name, WaitWay, StringComparison.Ordinal))
        .Select(exit => new SilentExit(exit, Text is null || IsAtOnce(exit) ? [] : [Text], TimeSpan.Zero, 0));

    /// <inheritdoc/>
    public override IEnumerable<QueueId> AskedQueues => OnNoAgents is null ? [] : [Queue];

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        Wait is not null && check.FlowOf(this)?.Nodes.GetValueOrDefault(Wait) is { } node && node is not WaitLoopNode && node.Arrival != Arrival.Unknown
            ? [$"'wait' leads to '{Wait}', which is no wait_loop"]
            : [];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered when OnNoAgents is not null && facts.Queue(Queue).Agents == 0 => NodeStep.GoTo(Known(session), OnNoAgents),
        FlowInput.Entered => Enter(Known(session), facts),
        FlowInput.LeftQueue left when Wait is not null => NodeStep.GoTo(WaitLoopNode.Press(session, left.Key), Wait),
        FlowInput.Returned { Exit: VisitExit.Answered } => NodeStep.GoTo(session, OnAnswer),
        FlowInput.QueueFull => NodeStep.GoTo(session, OnFull),
        FlowInput.QueueClosed or FlowInput.Returned { Exit: VisitExit.Closed } => NodeStep.GoTo(session, OnClosed ?? OnError),
        FlowInput.Returned { Exit: VisitExit.Overflowed } => NodeStep.GoTo(session, OnMaxWait ?? OnError),
        _ => NodeStep.GoTo(session, OnError),
    };

    private static IEnumerable<FlowExit> Optional(string name, string? target) => target is null ? [] : [new(name, target)];

    private static bool IsAtOnce(FlowExit exit) => string.Equals(exit.Name, "on_no_agents", StringComparison.Ordinal);

    private FlowSession Known(FlowSession session) => session with { Topic = Topic ?? session.Topic, Queue = Queue };

    private NodeStep Enter(FlowSession session, FlowFacts facts) => Text is null
        ? NodeStep.Await(session, new EnqueueDirective(Queue))
        : NodeStep.Await(session, facts.Say(session, Text), new EnqueueDirective(Queue));
}
