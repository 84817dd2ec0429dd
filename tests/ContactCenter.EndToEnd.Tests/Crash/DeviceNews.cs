namespace ContactCenter.EndToEnd.Tests.Crash;

/// <summary>What a telephone or a softphone notices, as the emulator tells it.</summary>
internal sealed record DeviceNews
{
    public required string Type { get; init; }

    public string? CallSid { get; init; }

    public double? Seconds { get; init; }

    public int? Participants { get; init; }

    public string? Reason { get; init; }

    public bool Is(string type) => string.Equals(Type, type, StringComparison.Ordinal);
}
