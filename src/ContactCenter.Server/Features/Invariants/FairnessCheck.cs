using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Routing;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>
/// Plays the log of every queue and finds the agents who were held for a caller while another stood before them. Callers of one queue may
/// need different agents, by their language or their wait: one who was passed over is excused when the stored decision saw them, at the
/// place that their row tells, and comes to the same answer again.
/// </summary>
internal static class FairnessCheck
{
    private const int EventsAtOnce = 5000;

    private static readonly LongestIdleAgentSelector Selector = new();

    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, CancellationToken cancellationToken)
    {
        var violations = new List<Violation>();
        var queues = new Dictionary<(OrganizationId, QueueId), SortedSet<QueueMove>>();
        var last = await scope.Sql.QueryFirstOrDefaultAsync<long?>("QueueMove_ReadLast") ?? 0;
        for (var after = 0L; after < last; after += EventsAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var move in await scope.Sql.QueryAsync<QueueMove>("QueueMove_ReadRange", new { After = after, Until = after + EventsAtOnce }))
            {
                var key = (move.OrganizationId, move.QueueId);
                if (!queues.TryGetValue(key, out var waiting))
                {
                    queues[key] = waiting = new(QueueMove.ByTurn);
                }

                if (Play(waiting, move) is { } passedOver && !await IsByRuleAsync(scope, move, passedOver))
                {
                    violations.Add(new(
                        passedOver.OrganizationId.Value,
                        passedOver.QueueEntryId.Value.ToString(),
                        $"waited in {passedOver.QueueId} when an agent was held for {move.QueueEntryId.Value}"));
                }
            }
        }

        return violations;
    }

    private static QueueMove? Play(SortedSet<QueueMove> waiting, QueueMove move)
    {
        waiting.Remove(move);
        if (move.Kind is CallEventKind.QueueEntered or CallEventKind.Requeued)
        {
            waiting.Add(move);
        }

        return move.Kind == CallEventKind.AgentReserved ? FirstBefore(waiting, move) : null;
    }

    private static async Task<bool> IsByRuleAsync(InvariantScope scope, QueueMove served, QueueMove passedOver) =>
        served.DecisionId is { } decision
        && await new DecisionStore().FindAsync(scope.Sql, decision) is { } document
        && document.Waiting.Any(caller => caller.Id == passedOver.QueueEntryId.Value && caller.Priority == passedOver.Priority && caller.AgeFrom == passedOver.AgeFrom)
        && document.IsRepeatedBy(Selector);

    // the log orders what one database did; two nodes may write a caller's arrival just after a decision that could not know of it
    private static QueueMove? FirstBefore(SortedSet<QueueMove> waiting, QueueMove served) =>
        waiting.TakeWhile(other => QueueMove.ByTurn.Compare(other, served) < 0).FirstOrDefault(other => other.RecordedAt <= served.At);
}
