namespace ContactCenter.Server.Features.Simulation;

/// <summary>What is simulated; everything here is said in the output.</summary>
internal sealed record SimulationOptions
{
    /// <summary>How many calls arrive. Default 200.</summary>
    public int Calls { get; init; } = 200;

    /// <summary>How many agents work. Default 6.</summary>
    public int Agents { get; init; } = 6;

    /// <summary>The same seed gives the same run. Default 1.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Mean arrivals per hour (Poisson). Default 60.</summary>
    public double Rate { get; init; } = 60;

    /// <summary>Mean conversation in seconds (exponential). Default 180.</summary>
    public double Talk { get; init; } = 180;

    /// <summary>Wrap-up in seconds. Default 20.</summary>
    public double WrapUp { get; init; } = 20;

    /// <summary>Mean patience in the queue in seconds (exponential). Default 120; 180 in a replay.</summary>
    public double Patience { get; init; } = 120;

    /// <summary>Soonest and latest answer of an agent in seconds (uniform). Default 2 to 6.</summary>
    public (double Soonest, double Latest) PickUp { get; init; } = (2, 6);

    /// <summary>The most simulated seconds per real second; null for as fast as it goes.</summary>
    public double? Speed { get; init; }

    /// <summary>The database file of the run; recreated, never a real one.</summary>
    public required string Database { get; init; }

    /// <summary>Where the figures are written as JSON; null for nowhere.</summary>
    public string? Json { get; init; }

    /// <summary>A file of real calls to replay; null to simulate arrivals.</summary>
    public string? Replay { get; init; }

    /// <summary>Which day of the file.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The share of conversations that the agent transfers to another queue, 0 to 1. Default 0. Simulated arrivals only.</summary>
    public double Transfer { get; init; }

    /// <summary>The share of those who lost patience and call again within five minutes, once, 0 to 1. Default 0. Simulated arrivals only.</summary>
    public double Redial { get; init; }

    /// <summary>The share of callers who hang up in the menu, and of answered callers who rate. Simulated arrivals only.</summary>
    public (double LeaveInMenu, double Rate) Shares { get; init; } = (0.03, 0.5);
}
