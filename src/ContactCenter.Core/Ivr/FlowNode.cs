namespace ContactCenter.Core.Ivr;

/// <summary>One step of a flow. A node type is one file: its data, its check and its step.</summary>
/// <param name="Id">The node's name inside the flow.</param>
public abstract record FlowNode(string Id)
{
    /// <summary>Every node that this one can lead to, with the name of the way out.</summary>
    public abstract IEnumerable<FlowExit> Exits { get; }

    /// <summary>Whether the call stops here until the caller or an agent does something; a round without such a node never ends.</summary>
    public virtual bool AwaitsCaller => false;

    /// <summary>Everything wrong with this node on its own; loud, at load.</summary>
    public virtual IEnumerable<string> Validate(FlowCheck check) => [];

    /// <summary>What happens when the call reaches this node (<see cref="FlowInput.Entered"/>) or answers it. Pure; never throws.</summary>
    public abstract NodeStep Step(FlowSession session, FlowInput input, FlowFacts facts);
}
