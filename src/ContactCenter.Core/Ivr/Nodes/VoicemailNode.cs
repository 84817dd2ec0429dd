namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Records a message. What callers say is recorded here, so their consent comes before.</summary>
public sealed record VoicemailNode(string Id) : FlowNode(Id)
{
    /// <summary>The longest message that anybody may leave.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Key of what is said before the tone.</summary>
    public required string Text { get; init; }

    /// <summary>The longest message, in whole seconds.</summary>
    public required TimeSpan Longest { get; init; }

    /// <summary>Where a message leads.</summary>
    public required string Next { get; init; }

    /// <summary>Where it leads when nothing was said.</summary>
    public required string OnSilence { get; init; }

    /// <summary>Where it leads when nothing can be recorded.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override bool AwaitsCaller => true;

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Offer;

    /// <inheritdoc/>
    public override bool Records => true;

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("on_silence", OnSilence), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <summary>Whoever presses nothing speaks, or is taken to where it is loud; or says nothing.</summary>
    public override IEnumerable<SilentExit> SilentExits =>
    [
        new(new("next", Next), [Text], Longest, 0),
        new(new("on_silence", OnSilence), [Text], RecordDirective.SilenceEnds, 0),
        new(new("unavailable", Unavailable), [], TimeSpan.Zero, 0),
    ];

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) => Longest > TimeSpan.Zero && Longest <= Limit && Longest.Ticks % TimeSpan.TicksPerSecond == 0
        ? []
        : [$"a message may be 1s to {Limit.TotalSeconds}s long, not {Longest.TotalSeconds}s"];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => input switch
    {
        FlowInput.Entered when facts.IsAvailable(FlowPort.Voicemail) => NodeStep.Await(session, facts.Say(session, Text), new RecordDirective(Longest)),
        FlowInput.Recorded { Length: var length } message when length > TimeSpan.Zero =>
            NodeStep.GoTo(session, Next) with { Effects = [new FlowEffect.MessageRecorded(length, message.Recording)] },
        FlowInput.Recorded => NodeStep.GoTo(session, OnSilence),
        _ => NodeStep.GoTo(session, Unavailable),
    };
}
