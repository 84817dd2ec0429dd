using ContactCenter.Core.Organizations;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Jobs;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ServiceLevels;

/// <summary>
/// Writes what the visits of each interval came to. Rows are a function of the visits: running twice, late or on two nodes
/// changes nothing. Only intervals that may still change are read again.
/// </summary>
internal sealed class RollUpIntervals(UnitRunner units, OneByOne oneByOne, FlowCatalog flows, IntervalStore store, RunMode mode) : IRecurringJob
{
    // a new installation, or one whose rows are all settled, begins with the visits of the last day
    private static readonly TimeSpan FirstReach = TimeSpan.FromDays(1);
    private static readonly FigureDefinition Definition = FigureDefinition.Default;

    public string Name => "roll-up-intervals";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public Task RunAsync(CancellationToken cancellationToken) => oneByOne.EachAsync(
        "the roll-up of an organization",
        flows.All.Select(set => set.Organization),
        organization => units.RunAsync(unit => RollUpAsync(unit, organization), cancellationToken));

    private async Task RollUpAsync(UnitOfWork unit, Organization organization)
    {
        var from = await store.FirstUnsettledAsync(unit.Sql, organization.Id, Definition, mode.Simulated) ?? unit.Now - FirstReach;
        from = Interval.Containing(from < unit.Now - FirstReach ? from : unit.Now - FirstReach, Definition.IntervalMinutes).StartsAt;
        var visits = await store.ReadVisitsAsync(unit.Sql, organization.Id, from, mode.Simulated);
        var stored = (await store.ReadAsync(unit.Sql, organization.Id, from, Definition, mode.Simulated))
            .ToDictionary(row => (row.QueueId, row.StartsAt));
        foreach (var (cell, figures) in FigureCell.Compute(visits, Definition, unit.Now))
        {
            var before = stored.GetValueOrDefault((cell.QueueId, cell.Interval.StartsAt));
            var next = IntervalRevision.Next(
                before is null ? null : new IntervalRevision(before.Status, before.Revision),
                cell.Interval.StatusAt(unit.Now, figures),
                figuresChanged: before?.Figures != figures);
            if (before is null || before.Figures != figures || before.Status != next.Status)
            {
                await store.SaveAsync(unit.Sql, cell, figures, next, cell.Interval.LocalLabel(organization.Zone), Definition, mode.Simulated, unit.Now);
            }
        }
    }
}
