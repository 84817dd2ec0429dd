namespace ContactCenter.Server.Features.Simulation;

/// <summary>What a simulated telephone or softphone is told by the emulator; only what the simulated people act on.</summary>
internal sealed record DeviceNews
{
    public required string Type { get; init; }

    public string? CallSid { get; init; }

    public string? Room { get; init; }

    public int? Participants { get; init; }
}
