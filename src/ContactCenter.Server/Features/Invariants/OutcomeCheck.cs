using ContactCenter.Core.Calls;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>Holds the stored outcome of every ended call against the one function from events to outcomes.</summary>
internal static class OutcomeCheck
{
    private const int CallsAtOnce = 500;

    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, CancellationToken cancellationToken)
    {
        var violations = new List<Violation>();
        var last = await scope.Sql.QueryFirstOrDefaultAsync<long?>("EndedCall_ReadLast") ?? 0;
        for (var after = 0L; after < last; after += CallsAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var range = new { After = after, Until = after + CallsAtOnce };
            var calls = await scope.Sql.QueryAsync<EndedCall>("EndedCall_ReadRange", range);
            var events = (await scope.Sql.QueryAsync<CallEvent>("EndedCall_ReadEvents", range)).ToLookup(e => e.CallId);
            violations.AddRange(calls
                .Select(call => (Call: call, FromEvents: CallOutcomes.Of(events[call.CallId])))
                .Where(pair => pair.Call.Outcome != pair.FromEvents)
                .Select(pair => Differs(pair.Call, pair.FromEvents)));
        }

        return violations;
    }

    private static Violation Differs(EndedCall call, CallOutcome fromEvents) =>
        new(call.OrganizationId.Value, call.CallId.Value.ToString(), $"{call.Outcome}, events say {fromEvents}");
}
