using TwilioEmulator.Rooms;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record ConferenceResource
{
    public required string Sid { get; init; }

    public required string AccountSid { get; init; }

    public required string FriendlyName { get; init; }

    public required string Status { get; init; }

    public string Region { get; init; } = "us1";

    public string? ReasonConferenceEnded { get; init; }

    public string? CallSidEndingConference { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public string ApiVersion { get; init; } = "2010-04-01";

    public required string Uri { get; init; }

    public required IReadOnlyDictionary<string, string> SubresourceUris { get; init; }

    public static ConferenceResource Of(Room room, RestScope scope)
    {
        var path = $"{scope.Root}/Conferences/{room.Sid}";
        return new ConferenceResource
        {
            Sid = room.Sid,
            AccountSid = scope.AccountSid,
            FriendlyName = room.FriendlyName,
            Status = room.Status,
            ReasonConferenceEnded = room.ReasonEnded,
            CallSidEndingConference = room.EndedBy?.Sid,
            DateCreated = TwilioDates.Format(room.CreatedAt),
            DateUpdated = TwilioDates.Format(room.UpdatedAt),
            Uri = $"{path}.json",
            SubresourceUris = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["participants"] = $"{path}/Participants.json",
                ["recordings"] = $"{path}/Recordings.json",
            },
        };
    }
}
