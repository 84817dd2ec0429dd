using TwilioEmulator.Calls;

namespace TwilioEmulator.Rooms;

/// <summary>One leg in one room.</summary>
internal sealed class Participant(Call call, Room room, RoomSettings settings, DateTimeOffset joinedAt, Action<bool> removed)
{
    public Call Call { get; } = call;

    public Room Room { get; } = room;

    public DateTimeOffset JoinedAt { get; } = joinedAt;

    public DateTimeOffset UpdatedAt { get; set; } = joinedAt;

    /// <summary>Tells the Dial that the room let the leg go, and whether its document goes on.</summary>
    public Action<bool> Removed { get; } = removed;

    public string? Label { get; } = settings.Label;

    public bool StartOnEnter { get; } = settings.StartOnEnter;

    public bool EndOnExit { get; set; } = settings.EndOnExit;

    public bool Muted { get; set; } = settings.Muted;

    public bool Hold { get; set; }

    public bool Coaching { get; set; } = settings.Coach is not null;

    public string? CallSidToCoach { get; set; } = settings.Coach;

    /// <summary>What the leg hears before the start or on hold.</summary>
    public RoomWaitSession? Wait { get; set; }

    public bool Talks => !Hold && !(Muted && !Coaching);
}
