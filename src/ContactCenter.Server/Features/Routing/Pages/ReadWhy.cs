using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;

namespace ContactCenter.Server.Features.Routing.Pages;

/// <summary>Reads who waited, and why each got the agent they got, or none.</summary>
internal sealed class ReadWhy(Database database, BusinessClock clock, FlowCatalog flows, RoutingPool pool, DecisionStore decisions, IAgentSelector selector)
{
    /// <summary>What a list shows at most.</summary>
    public const int Most = 100;

    private static readonly TimeSpan Shown = TimeSpan.FromDays(1);

    /// <returns>Null when there is no such organization.</returns>
    public async Task<WaitsView?> ListAsync(OrganizationId organization, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return flows.Find(organization) is { } set
            ? new WaitsView(set.Organization, now, await database.ReadAsync((sql, _) => decisions.ReadStaysAsync(sql, organization, now - Shown, Most), cancellationToken))
            : null;
    }

    /// <returns>Null when the organization had no such caller.</returns>
    public Task<WhyView?> ExplainAsync(OrganizationId organization, QueueEntryId entry, CancellationToken cancellationToken) =>
        database.ReadAsync((sql, _) => ExplainAsync(sql, organization, entry), cancellationToken);

    private async Task<WhyView?> ExplainAsync(DbSession sql, OrganizationId organization, QueueEntryId entry)
    {
        if (flows.Find(organization) is not { } set || await decisions.FindStayAsync(sql, organization, entry) is not { } stay)
        {
            return null;
        }

        var steps = new List<WhyDecision>();
        foreach (var holding in await decisions.ReadHoldingsAsync(sql, organization, entry))
        {
            var document = holding.DecisionId is { } id ? await decisions.FindAsync(sql, id) : null;
            steps.Add(Step(document?.Input(), holding, document?.IsRepeatedBy(selector) == true));
        }

        if (stay.State == QueueEntryState.Waiting)
        {
            steps.Add(Step(await NowAsync(sql), null, isRepeated: true));
        }

        var names = await decisions.ReadNamesAsync(sql, organization);
        return new WhyView(set.Organization, clock.Now, stay, steps, names.ToDictionary(name => name.AgentId, name => name.DisplayName));

        WhyDecision Step(RoutingInput? input, HoldingRow? holding, bool isRepeated) => new(
            holding?.CreatedAt ?? clock.Now,
            holding,
            input is null ? null : RoutingExplanation.Of(input, selector, entry),
            isRepeated,
            input is null ? new HashSet<QueueEntryId>() : [.. input.Waiting.Where(other => other.OrganizationId == organization).Select(other => other.QueueEntryId)]);
    }

    private async Task<RoutingInput> NowAsync(DbSession sql)
    {
        var now = clock.Now;
        return new RoutingInput(now, [.. (await pool.ReadWaitingAsync(sql)).Select(row => pool.EntryAt(row, now))], await pool.ReadAgentsAsync(sql));
    }
}
