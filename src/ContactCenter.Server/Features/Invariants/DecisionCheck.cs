using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Routing;

namespace ContactCenter.Server.Features.Invariants;

/// <summary>Makes every stored decision of routing again from its stored input.</summary>
internal static class DecisionCheck
{
    public static async Task<IReadOnlyList<Violation>> FindAsync(InvariantScope scope, CancellationToken cancellationToken)
    {
        var violations = new List<Violation>();
        var selector = new LongestIdleAgentSelector();
        var store = new DecisionStore();
        foreach (var decision in await scope.Sql.QueryAsync<Guid>("RoutingDecision_List"))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await store.FindAsync(scope.Sql, decision) is { } document && !document.IsRepeatedBy(selector))
            {
                violations.Add(new(string.Empty, decision.ToString(), "the stored input comes to another decision"));
            }
        }

        return violations;
    }
}
