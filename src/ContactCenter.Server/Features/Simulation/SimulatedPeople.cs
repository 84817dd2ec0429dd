namespace ContactCenter.Server.Features.Simulation;

/// <summary>Everyone in a simulation, and who is in which room with whom.</summary>
internal sealed class SimulatedPeople
{
    private readonly Dictionary<string, SimulatedCaller> _callersInRooms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SimulatedAgent> _agentsInRooms = new(StringComparer.Ordinal);

    public List<SimulatedCaller> Callers { get; } = [];

    public List<SimulatedAgent> Agents { get; } = [];

    public bool AllDone => Callers.TrueForAll(caller => caller.HasEnded) && Agents.TrueForAll(agent => agent.IsIdle);

    public int Ended => Callers.Count(caller => caller.HasEnded);

    /// <summary>A caller hears somebody in the room.</summary>
    public void Hears(string room, SimulatedCaller caller)
    {
        _callersInRooms[room] = caller;
        Talk(room);
    }

    /// <summary>An agent hears somebody in the room.</summary>
    public void Hears(string room, SimulatedAgent agent)
    {
        _agentsInRooms[room] = agent;
        Talk(room);
    }

    // their telephones tell them one after the other
    private void Talk(string room)
    {
        if (_callersInRooms.TryGetValue(room, out var caller) && _agentsInRooms.TryGetValue(room, out var agent))
        {
            agent.TalkWith(caller);
        }
    }
}
