namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Ends the call, with a last word where there is one.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Text">Key of the last word; null for none.</param>
public sealed record HangUpNode(string Id, string? Text = null) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => FlowReference.Texts(Text);

    /// <inheritdoc/>
    public override Arrival Arrival => Arrival.Goodbye;

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts)
    {
        VoiceDirective[] lastWord = Text is null ? [] : [facts.Say(session, Text)];
        return new NodeStep(session, Ended: true) { Directives = [.. lastWord, new HangUpDirective()] };
    }
}
