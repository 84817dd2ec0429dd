namespace ContactCenter.Core.Ivr;

/// <summary>How a queue stands at the instant of a step.</summary>
/// <param name="Agents">Agents who are signed in and able to serve it.</param>
/// <param name="Waiting">Callers who wait in it.</param>
/// <param name="WaitP50">Median of the latest waits; null when nobody can tell.</param>
public sealed record QueueFacts(int Agents, int Waiting, TimeSpan? WaitP50 = null);
