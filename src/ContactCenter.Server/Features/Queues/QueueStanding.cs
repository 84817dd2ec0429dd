using System.Text.Json;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Data;

namespace ContactCenter.Server.Features.Queues;

/// <summary>How queues stand: who serves them, who waits, and how long it took of late.</summary>
internal sealed class QueueStanding(QueueStore queues)
{
    // conversations of an earlier shift say little of this one
    private static readonly TimeSpan HandlingMemory = TimeSpan.FromHours(8);

    /// <summary>Every queue that the flows of a set ask for; read only when they ask for any.</summary>
    public async Task<Func<QueueId, QueueFacts>> ReadAskedAsync(DbSession sql, FlowSet set, DateTimeOffset now)
    {
        if (set.AskedQueues.Count == 0)
        {
            return _ => new QueueFacts(0, 0);
        }

        var organization = set.Organization;
        var onDuty = await ReadOnDutyAsync(sql, organization);
        var facts = new Dictionary<QueueId, QueueFacts>();
        foreach (var queue in set.AskedQueues)
        {
            var waiting = await queues.CountWaitingAsync(sql, organization.Id, queue);
            var answered = await queues.ReadAnsweredAsync(sql, organization.Id, queue, now - HandlingMemory, WaitEstimator.MostHandled);
            facts[queue] = new QueueFacts(Agents(onDuty, organization, queue), waiting, WaitEstimator.MedianOf(Recent(answered, now)));
        }

        return queue => facts.GetValueOrDefault(queue) ?? new QueueFacts(0, 0);
    }

    /// <summary>What one caller can be told of the wait.</summary>
    /// <returns>The place, 1 for the next one, and what an estimate needs; null when the caller is no longer in line.</returns>
    public async Task<(int Place, WaitObservation Seen)?> ReadFromPlaceAsync(DbSession sql, Organization organization, QueueId queue, QueueEntryId entry, DateTimeOffset now)
    {
        var line = await queues.ReadLineAsync(sql, organization.Id, queue);
        var ahead = line.Index().FirstOrDefault(place => place.Item.QueueEntryId == entry);
        if (ahead.Item is not { } own)
        {
            return null;
        }

        var answered = await queues.ReadAnsweredAsync(sql, organization.Id, queue, now - HandlingMemory, WaitEstimator.MostHandled);
        return (ahead.Index + 1, new WaitObservation
        {
            AnsweredWaits = Recent(answered, now),
            HeadWait = now - line[0].EnteredAt,
            OwnWait = now - own.EnteredAt,
            Ahead = ahead.Index,
            Agents = Agents(await ReadOnDutyAsync(sql, organization), organization, queue),
            HandlingTimes = [.. answered.Select(visit => visit.Handling).OfType<TimeSpan>()],
        });
    }

    private static List<TimeSpan> Recent(IEnumerable<AnsweredVisit> answered, DateTimeOffset now) =>
        [.. answered.Where(visit => visit.AnsweredAt >= now - WaitEstimator.Memory).Select(visit => visit.Wait)];

    // an agent counts once, whichever organization the call would be taken for
    private static int Agents(IEnumerable<ReadyAgent> onDuty, Organization organization, QueueId queue)
    {
        var needed = organization.Queues.GetValueOrDefault(queue)?.Skills ?? [];
        var lenders = organization.Agreements.Where(agreement => agreement.Covers(queue, agreement.After)).Select(agreement => agreement.With).Append(organization.Id).ToHashSet();
        return onDuty.Where(agent => lenders.Contains(agent.Of) && needed.All(agent.Skills.Contains)).DistinctBy(agent => agent.AgentId).Count();
    }

    private async Task<List<ReadyAgent>> ReadOnDutyAsync(DbSession sql, Organization organization)
    {
        var onDuty = new List<ReadyAgent>();
        foreach (var of in organization.Agreements.Select(agreement => agreement.With).Prepend(organization.Id))
        {
            onDuty.AddRange((await queues.ReadOnDutyAsync(sql, of)).Select(row => new ReadyAgent(
                row.AgentId, of, (JsonSerializer.Deserialize<Dictionary<string, int>>(row.Skills) ?? []).Keys.Select(name => new Skill(name)).ToHashSet())));
        }

        return onDuty;
    }

    private sealed record ReadyAgent(AgentId AgentId, OrganizationId Of, HashSet<Skill> Skills);
}
