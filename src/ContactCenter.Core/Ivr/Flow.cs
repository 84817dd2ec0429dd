namespace ContactCenter.Core.Ivr;

/// <summary>One IVR script of an organization, frozen.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Start">The first node.</param>
/// <param name="Nodes">All nodes by name.</param>
public sealed record Flow(FlowId Id, string Start, IReadOnlyDictionary<string, FlowNode> Nodes)
{
    /// <summary>A target that leads out of a subflow, back to the node that called it.</summary>
    public const string Return = "return";

    /// <summary>What the flow promises.</summary>
    public FlowLimits Limits { get; init; } = FlowLimits.Default;

    /// <summary>The names it declares.</summary>
    public IReadOnlyDictionary<string, FlowVariable> Variables { get; init; } = new Dictionary<string, FlowVariable>(StringComparer.Ordinal);
}
