namespace ContactCenter.Core.Routing;

/// <summary>A named policy that says which of several agents, all of them able to take a caller, is the better choice.</summary>
public interface IAgentSelector : IComparer<Candidate>
{
    /// <summary>The name that stored decisions carry.</summary>
    string Name { get; }
}
