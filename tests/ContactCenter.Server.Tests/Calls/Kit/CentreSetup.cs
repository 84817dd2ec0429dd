using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Simulation;
using Microsoft.AspNetCore.Builder;

namespace ContactCenter.Server.Tests.Calls.Kit;

/// <summary>How a call centre of a test differs from the delivered one.</summary>
internal sealed record CentreSetup
{
    /// <summary>Ten in the morning in Madrid, on an ordinary Tuesday.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 5, 12, 8, 0, 0, TimeSpan.Zero);

    public DateTimeOffset StartsAt { get; init; } = Morning;

    /// <summary>How many servers share the database; more than one, or one that restarts, needs the emulator outside.</summary>
    public int Servers { get; init; } = 1;

    public bool EmulatorOutside { get; init; }

    public Func<FlowCatalog, FlowCatalog> Flows { get; init; } = flows => flows;

    /// <summary>A folder of flows that the servers publish and follow; null for the delivered one, as it is.</summary>
    public string? FlowFolder { get; init; }

    public Action<WebApplicationBuilder> Configure { get; init; } = _ => { };

    public SteppingClock CreateClock() => new(StartsAt, mostTimesRealTime: null);
}
