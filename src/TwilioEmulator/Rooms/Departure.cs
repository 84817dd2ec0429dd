namespace TwilioEmulator.Rooms;

/// <summary>Why a leg leaves its room.</summary>
internal enum Departure
{
    HungUp,
    UpdatedByRest,
    Kicked,
    RoomEndedByLeg,
    RoomEndedByRest,
}
