namespace ContactCenter.Server.Features.Wallboard;

/// <summary>One agent on the wall.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Name">What colleagues call them.</param>
/// <param name="State"><c>ready</c>, <c>ringing</c>, <c>talking</c>, <c>wrap_up</c> or <c>paused</c>.</param>
/// <param name="Reason">Why paused.</param>
/// <param name="Since">Since when.</param>
/// <param name="Phone">The softphone by its own trials: <c>good</c>, <c>bad</c>, <c>stale</c> or <c>untried</c>.</param>
public sealed record WallboardAgent(Guid Id, string Name, string State, string? Reason, DateTimeOffset Since, string Phone);
