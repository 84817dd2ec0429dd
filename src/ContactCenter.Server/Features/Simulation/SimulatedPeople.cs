namespace ContactCenter.Server.Features.Simulation;

/// <summary>Everyone in a simulation, and who is in which room with whom.</summary>
internal sealed class SimulatedPeople
{
    private readonly Dictionary<string, SimulatedCaller> _callersByRoom = new(StringComparer.Ordinal);

    public List<SimulatedCaller> Callers { get; } = [];

    public List<SimulatedAgent> Agents { get; } = [];

    public bool AllDone => Callers.TrueForAll(caller => caller.HasEnded) && Agents.TrueForAll(agent => agent.IsIdle);

    public int Ended => Callers.Count(caller => caller.HasEnded);

    public void CallerEntered(string room, SimulatedCaller caller) => _callersByRoom[room] = caller;

    public SimulatedCaller? CallerIn(string room) => _callersByRoom.GetValueOrDefault(room);
}
