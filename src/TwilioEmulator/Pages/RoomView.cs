using TwilioEmulator.Rooms;

namespace TwilioEmulator.Pages;

internal sealed record RoomView(string Sid, string FriendlyName, string Status, IReadOnlyList<RoomView.Member> Participants)
{
    public static RoomView Of(Room room) =>
        new(room.Sid, room.FriendlyName, room.Status, [.. room.Participants.Select(participant => new Member(participant.Call.Sid, participant.Muted, participant.Hold, participant.Talks))]);

    internal sealed record Member(string CallSid, bool Muted, bool Hold, bool Talks);
}
