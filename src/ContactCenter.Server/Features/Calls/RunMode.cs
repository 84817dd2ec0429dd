namespace ContactCenter.Server.Features.Calls;

/// <summary>Whether everything that happens here is made up; every row then says so.</summary>
internal sealed record RunMode(bool Simulated);
