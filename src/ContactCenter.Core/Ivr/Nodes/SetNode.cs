namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>Writes literals into variables.</summary>
/// <param name="Id">The node's name.</param>
/// <param name="Values">Variable → what it holds from now on.</param>
/// <param name="Next">Where the call goes on.</param>
public sealed record SetNode(string Id, IReadOnlyDictionary<string, FlowValue> Values, string Next) : FlowNode(Id)
{
    /// <inheritdoc/>
    public override IEnumerable<FlowExit> Exits => [new("next", Next)];

    /// <inheritdoc/>
    public override IEnumerable<FlowReference> References => Values.Keys.Select(name => new FlowReference(FlowReferenceKind.Writes, name));

    /// <inheritdoc/>
    public override IEnumerable<string> Validate(FlowCheck check) =>
        from value in Values
        let variable = check.Variables.GetValueOrDefault(value.Key)
        where variable is not null && variable.Type != FlowValueWords.TypeOf(value.Value)
        select $"variable '{value.Key}' holds {FlowValueWords.Describe(variable.Type)}, not {FlowValueWords.Describe(value.Value)}";

    /// <inheritdoc/>
    public override NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts) =>
        NodeStep.GoTo(session with { Values = session.Values.SetItems(Values) }, Next);
}
