namespace ContactCenter.Server.Infrastructure.Clocks;

/// <summary>What drives calls, what is told of work in flight, and where ids come from.</summary>
internal sealed record ClockChoice(TimeProvider Business, IInFlight InFlight, Random Random)
{
    /// <summary>The machine's clock and chance.</summary>
    public static ClockChoice Machine { get; } = new(TimeProvider.System, new UntrackedInFlight(), Random.Shared);

    /// <summary>Seeds the emulator's ids as well; null for chance.</summary>
    public int? Seed { get; init; }
}
