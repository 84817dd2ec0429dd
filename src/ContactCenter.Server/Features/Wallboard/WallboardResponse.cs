using ContactCenter.Server.Features.Alerts;
using ContactCenter.Server.Features.OutboundCalls;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>An organization's work now and today.</summary>
public sealed record WallboardResponse
{
    public required string Organization { get; init; }

    /// <summary>The instant of the reading.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The organization's local day that the counts are of.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Which reading of the figures this is, as in <c>sl-1/1</c>.</summary>
    public required string Definition { get; init; }

    /// <summary>The wait that counts as "within".</summary>
    public required int TargetSeconds { get; init; }

    public required WallboardLine All { get; init; }

    public required IReadOnlyList<WallboardLine> Queues { get; init; }

    public required IReadOnlyList<WallboardAgent> Agents { get; init; }

    /// <summary>Calls of agents' own initiative today; in none of the other counts.</summary>
    public required OutboundCountResponse Outbound { get; init; }

    /// <summary>Who is paused, by reason.</summary>
    public required IReadOnlyList<WallboardPause> Pauses { get; init; }

    /// <summary>What supervisors ordered, while it holds.</summary>
    public required IReadOnlyList<WallboardOrder> Orders { get; init; }

    /// <summary>What is likely to go wrong, while it is up.</summary>
    public required IReadOnlyList<OpenAlert> Alerts { get; init; }
}
