namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Sends a text message to the caller's own number, such as the address of a form. Nothing personal may stand in it.</summary>
public sealed record SmsNode(string Id) : FlowNode(Id)
{
    /// <summary>Key of the message.</summary>
    public required string Text { get; init; }

    /// <summary>Where the call goes on.</summary>
    public required string Next { get; init; }

    /// <summary>Where it goes on when the caller has no number of their own, or nothing sends messages.</summary>
    public required string Unavailable { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next), new("unavailable", Unavailable)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override IEnumerable<string> SentTexts => [Text];

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) => facts.IsAvailable(FlowPort.Sms) && facts.Caller.HasOwnNumber
        ? NodeStep.GoTo(session, Next) with { Effects = [new FlowEffect.SmsWanted(Text)] }
        : NodeStep.GoTo(session, Unavailable);
}
