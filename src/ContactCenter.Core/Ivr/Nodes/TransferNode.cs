using ContactCenter.Core.Calls;

namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Leads the caller to another number: another department, another administration. The call comes back when it is over there.</summary>
public sealed record TransferNode(string Id) : FlowNode(Id)
{
    /// <summary>The shortest that it may ring: two rings.</summary>
    public static readonly TimeSpan ShortestRing = TimeSpan.FromSeconds(5);

    /// <summary>The longest that it may ring; whoever waits longer has been forgotten.</summary>
    public static readonly TimeSpan LongestRing = TimeSpan.FromSeconds(60);

    /// <summary>Where to.</summary>
    public required PhoneNumber To { get; init; }

    /// <summary>How long it may ring, in whole seconds.</summary>
    public required TimeSpan Ring { get; init; }

    /// <summary>Key of what is said before; null for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>Where the call goes on after the conversation.</summary>
    public required string Next { get; init; }

    /// <summary>Where a busy line leads.</summary>
    public required string OnBusy { get; init; }

    /// <summary>Where it leads when nobody answers in time.</summary>
    public required string OnNoAnswer { get; init; }

    /// <summary>Where it leads when the number cannot be reached.</summary>
    public required string OnError { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Person;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("on_busy", OnBusy), new("on_no_answer", OnNoAnswer), new("on_error", OnError)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<SilentExit> SilentExits =>
        [Silent("next", Next, TimeSpan.Zero), Silent("on_busy", OnBusy, TimeSpan.Zero), Silent("on_no_answer", OnNoAnswer, Ring), Silent("on_error", OnError, TimeSpan.Zero)];

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) => Ring >= ShortestRing && Ring <= LongestRing && Ring.Ticks % TimeSpan.TicksPerSecond == 0
        ? []
        : [$"it may ring for {ShortestRing.TotalSeconds} to {LongestRing.TotalSeconds} whole seconds, not {Ring.TotalSeconds}"];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered when facts.IsAvailable(FlowPort.Transfer) => Text is null
            ? NodeStep.Await(session, new TransferDirective(To, Ring))
            : NodeStep.Await(session, facts.Say(session, Text), new TransferDirective(To, Ring)),
        FlowInput.Transferred { Outcome: var outcome } => NodeStep.GoTo(session, After(outcome)) with { Effects = [new FlowEffect.TransferEnded(outcome)] },
        _ => NodeStep.GoTo(session, OnError),
    };

    private string After(TransferOutcome outcome) => outcome switch
    {
        TransferOutcome.Answered => Next,
        TransferOutcome.Busy => OnBusy,
        TransferOutcome.NoAnswer => OnNoAnswer,
        TransferOutcome.Failed => OnError,
    };

    private SilentExit Silent(string name, string target, TimeSpan rings) => new(new(name, target), Text is null ? [] : [Text], rings, 0);
}
