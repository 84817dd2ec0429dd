using ContactCenter.Core.Agents;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>Who is paused for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Agents">How many.</param>
/// <param name="Since">Since when the first of them.</param>
public sealed record WallboardPause(NotReadyReason Reason, int Agents, DateTimeOffset Since)
{
    /// <summary>By reason, in the order of the reasons.</summary>
    internal static IReadOnlyList<WallboardPause> Of(IEnumerable<AgentOnDuty> agents) =>
    [
        .. agents.Where(agent => agent is { IsPaused: true, Reason: not null })
            .GroupBy(agent => agent.Reason!.Value)
            .OrderBy(paused => paused.Key)
            .Select(paused => new WallboardPause(paused.Key, paused.Count(), paused.Min(agent => agent.PausedSince))),
    ];
}
