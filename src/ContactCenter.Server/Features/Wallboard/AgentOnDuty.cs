using System.Text.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Wallboard;

/// <summary>An agent as the wall reads them.</summary>
internal sealed class AgentOnDuty
{
    private readonly AgentOnDutyRow _row;
    private readonly HashSet<Skill> _skills;

    public AgentOnDuty(AgentOnDutyRow row)
    {
        _row = row;
        _skills = [.. (JsonSerializer.Deserialize<Dictionary<string, int>>(row.Skills) ?? []).Keys.Select(name => new Skill(name))];
    }

    public string Name => _row.DisplayName;

    public bool IsBusy => _row.State != AgentState.Idle;

    public bool IsReady => !IsBusy && _row.Availability == AgentAvailability.Ready;

    public bool IsPaused => !IsBusy && _row.Availability == AgentAvailability.NotReady;

    public NotReadyReason? Reason => _row.NotReadyReason;

    /// <summary>Since when paused, for one who is.</summary>
    public DateTimeOffset PausedSince => _row.IdleSince;

    public bool Serves(QueueSettings queue) => queue.Skills.All(_skills.Contains);

    public WallboardAgent ToWallboard(DateTimeOffset now) => new(
        _row.AgentId.Value,
        _row.DisplayName,
        State(_row.State, IsPaused),
        IsPaused ? _row.NotReadyReason?.ToString() : null,
        IsBusy ? _row.StateSince : _row.IdleSince,
        Phone(SoftphoneTrial.HealthOf(_row.LastTrial, now)));

    private static string Phone(SoftphoneHealth health) => health switch
    {
        SoftphoneHealth.Untried => "untried",
        SoftphoneHealth.Good => "good",
        SoftphoneHealth.Bad => "bad",
        SoftphoneHealth.Stale => "stale",
    };

    private static string State(AgentState state, bool isPaused) => state switch
    {
        AgentState.Idle => isPaused ? "paused" : "ready",
        AgentState.Reserved or AgentState.Preview or AgentState.Dialing => "ringing",
        AgentState.OnCall => "talking",
        AgentState.WrapUp => "wrap_up",
    };
}
