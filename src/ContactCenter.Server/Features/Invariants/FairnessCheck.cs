using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>
/// Plays the log of every queue and finds the agents who were held for a caller while another stood before them. All callers of
/// one queue need the same skills, so that an agent for the one is an agent for the other.
/// </summary>
internal static class FairnessCheck
{
    private const int EventsAtOnce = 5000;

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

                violations.AddRange(Play(waiting, move));
            }
        }

        return violations;
    }

    private static IEnumerable<Violation> Play(SortedSet<QueueMove> waiting, QueueMove move)
    {
        waiting.Remove(move);
        if (move.Kind is CallEventKind.QueueEntered or CallEventKind.Requeued)
        {
            waiting.Add(move);
        }
        else if (move.Kind == CallEventKind.AgentReserved && FirstBefore(waiting, move) is { } passedOver)
        {
            yield return new(
                passedOver.OrganizationId.Value,
                passedOver.QueueEntryId.Value.ToString(),
                $"waited in {passedOver.QueueId} when an agent was held for {move.QueueEntryId.Value}");
        }
    }

    // the log orders what one database did; two nodes may write a caller's arrival just after a decision that could not know of it
    private static QueueMove? FirstBefore(SortedSet<QueueMove> waiting, QueueMove served) =>
        waiting.TakeWhile(other => QueueMove.ByTurn.Compare(other, served) < 0).FirstOrDefault(other => other.RecordedAt <= served.At);
}
