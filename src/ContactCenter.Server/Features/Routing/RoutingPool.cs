using System.Text.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Features.Routing;

/// <summary>Who waits and who is at work, in all organizations, with what each caller needs by now.</summary>
internal sealed class RoutingPool(FlowCatalog flows)
{
    public Task<IReadOnlyList<WaitingRow>> ReadWaitingAsync(DbSession sql) => sql.QueryAsync<WaitingRow>("QueueEntry_ReadWaiting");

    public async Task<IReadOnlyList<RoutableAgent>> ReadAgentsAsync(DbSession sql) =>
    [
        .. (await sql.QueryAsync<RoutableRow>("Agent_ReadRoutable")).GroupBy(row => row.AgentId).Select(memberships => Agent([.. memberships])),
    ];

    /// <summary>What routing sees of a caller at an instant.</summary>
    public WaitingEntry EntryAt(WaitingRow row, DateTimeOffset now)
    {
        var age = AgeOf(row, now);
        var organization = flows.Find(row.OrganizationId)?.Organization;
        var needs = organization?.Queues.GetValueOrDefault(row.QueueId)?.NeedsAt(age, row.Language) ?? new QueueNeeds([], 0);
        return new WaitingEntry(row.QueueEntryId, row.OrganizationId, row.QueueId, needs.Skills, row.Priority, row.AgeFrom, row.Seq)
        {
            Widened = needs.Widened,
            Lenders = organization is null ? [] : [.. organization.Agreements.Where(agreement => agreement.Covers(row.QueueId, age)).Select(agreement => agreement.With)],
        };
    }

    /// <summary>When more agents may be asked for one of those who wait; null where none comes.</summary>
    public DateTimeOffset? NextStep(IEnumerable<WaitingRow> waiting, DateTimeOffset now) => waiting.Min(row => NextStep(row, now));

    private DateTimeOffset? NextStep(WaitingRow row, DateTimeOffset now) =>
        flows.Find(row.OrganizationId)?.Organization is { } organization && organization.Queues.TryGetValue(row.QueueId, out var queue)
            ? row.AgeFrom + queue.NextStepAfter(AgeOf(row, now), organization.Agreements.Where(agreement => agreement.Covers(row.QueueId, agreement.After)).Select(agreement => agreement.After))
            : null;

    private static TimeSpan AgeOf(WaitingRow row, DateTimeOffset now) => now > row.AgeFrom ? now - row.AgeFrom : TimeSpan.Zero;

    private static RoutableAgent Agent(IReadOnlyList<RoutableRow> memberships)
    {
        var agent = memberships[0];
        return new RoutableAgent(agent.AgentId, agent.IdleSince, memberships.ToDictionary(row => row.OrganizationId, row => Skills(row.Skills)))
        {
            Absence = agent is { Availability: AgentAvailability.Ready, State: AgentState.Idle } ? null : new AgentAbsence(agent.State, agent.NotReadyReason),
        };
    }

    private static IReadOnlyDictionary<Skill, int> Skills(string json) =>
        (JsonSerializer.Deserialize<Dictionary<string, int>>(json) ?? []).ToDictionary(s => new Skill(s.Key), s => s.Value);
}
