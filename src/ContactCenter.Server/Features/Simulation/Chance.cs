namespace ContactCenter.Server.Features.Simulation;

/// <summary>
/// Chance of one's own for everybody in a run. Neighbours must not resemble each other: generators that are started from
/// neighbouring numbers, or from steps of the same width, draw numbers that go together, and callers whose conversations balance each
/// other wait less than real ones. So the start is mixed first (the finalizer of SplitMix64).
/// </summary>
internal static class Chance
{
    /// <param name="seed">Of the run.</param>
    /// <param name="who">From 0; different people of a run need different numbers.</param>
    public static Random Of(int seed, int who)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) | (uint)who) + 0x9E3779B97F4A7C15;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return new Random(unchecked((int)(mixed ^ (mixed >> 31))));
    }
}
