using TwilioEmulator.Calls;

namespace TwilioEmulator.Rooms;

/// <summary>One conference. Its callback settings are those of the leg that came first.</summary>
internal sealed class Room(string sid, RoomSettings first, DateTimeOffset createdAt)
{
    public string Sid { get; } = sid;

    public string FriendlyName { get; } = first.Name;

    public string Status { get; set; } = "init";

    public DateTimeOffset CreatedAt { get; } = createdAt;

    public DateTimeOffset UpdatedAt { get; set; } = createdAt;

    public List<Participant> Participants { get; } = [];

    public string? CallbackUrl { get; } = first.StatusCallback is { Length: > 0 } url ? url : null;

    public string CallbackMethod { get; } = first.StatusCallbackMethod;

    public IReadOnlySet<string> CallbackEvents { get; } = first.StatusCallbackEvents;

    public int Sequence { get; set; }

    public string? ReasonEnded { get; set; }

    public Call? EndedBy { get; set; }

    public string? EndedByLabel { get; set; }

    public bool IsActive => Status is not "completed";

    public bool IsReadyToStart => Status is "init" && Participants.Count >= 2 && Participants.Exists(participant => participant.StartOnEnter);
}
