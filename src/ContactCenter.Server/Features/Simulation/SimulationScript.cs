using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Hosting;

namespace ContactCenter.Server.Features.Simulation;

/// <summary>What will happen in a run, decided before it starts.</summary>
/// <param name="FlowFolder">Where flows are looked for.</param>
/// <param name="Flows">What callers hear.</param>
/// <param name="Organization">Whom they call.</param>
/// <param name="Calls">What they do.</param>
/// <param name="Start">Where the clock begins.</param>
/// <param name="FromFile">What a replayed file itself says; null otherwise.</param>
internal sealed record SimulationScript(
    string FlowFolder,
    FlowCatalog Flows,
    OrganizationId Organization,
    IReadOnlyList<PlannedCall> Calls,
    DateTimeOffset Start,
    FileFigures? FromFile)
{
    /// <exception cref="InvalidSettingsException">The options name something that cannot be simulated; says what.</exception>
    public static SimulationScript Write(SimulationOptions options, string flowFolder)
    {
        if (options.Replay is not null)
        {
            var plan = ReplayPlan.Read(options);
            var flows = new FlowCatalog([ReplayFlows.For(plan, TimeSpan.FromSeconds(options.WrapUp))]);
            return new SimulationScript(flowFolder, flows, ReplayFlows.Organization, plan.Calls, plan.Start, plan.FromFile);
        }

        var demo = FlowCatalog.FromFolder(flowFolder);
        var allowed = demo.Get(DemoLine.Organization).Organization.Limits.WrapUp;
        return options.WrapUp <= allowed.TotalSeconds
            ? new SimulationScript(flowFolder, demo, DemoLine.Organization, ArrivalPlan.Draw(options, DemoLine.Number), ArrivalPlan.Start, null)
            : throw new InvalidSettingsException(FormattableString.Invariant($"--wrap-up {options.WrapUp} is longer than the {allowed.TotalSeconds} s after which the organization ends a wrap-up."));
    }
}
