namespace ContactCenter.Server.Features.Simulation;

/// <summary>One invariant and whether it held.</summary>
internal sealed record CheckedInvariant(string Name, bool Held, string Detail);
