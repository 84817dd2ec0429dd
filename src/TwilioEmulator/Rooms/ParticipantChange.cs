namespace TwilioEmulator.Rooms;

/// <summary>What a REST update asks for; null = leave as it is.</summary>
internal sealed record ParticipantChange
{
    public bool? Muted { get; init; }

    public bool? Hold { get; init; }

    public string? HoldUrl { get; init; }

    public string HoldMethod { get; init; } = "GET";

    public bool? EndOnExit { get; init; }

    public bool? Coaching { get; init; }

    public string? CallSidToCoach { get; init; }
}
