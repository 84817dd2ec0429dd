namespace ContactCenter.Core.Routing;

/// <summary>All that a decision is made from; the same input gives the same decision.</summary>
/// <param name="At">The instant that ages count to.</param>
/// <param name="Waiting">Everyone who waits.</param>
/// <param name="Agents">Everyone at work.</param>
public sealed record RoutingInput(DateTimeOffset At, IReadOnlyList<WaitingEntry> Waiting, IReadOnlyList<RoutableAgent> Agents);
