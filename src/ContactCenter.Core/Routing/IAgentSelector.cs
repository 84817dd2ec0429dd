namespace ContactCenter.Core.Routing;

/// <summary>A named policy that chooses one agent among those who can take a caller.</summary>
public interface IAgentSelector
{
    /// <summary>The name that configuration uses.</summary>
    string Name { get; }

    /// <summary>Chooses one of at least one agent, all of them able to take the caller.</summary>
    RoutableAgent Select(WaitingEntry entry, IReadOnlyList<RoutableAgent> able);
}
