using System.Globalization;
using TwilioEmulator.Rooms;
using TwilioEmulator.Switching;

namespace TwilioEmulator.Rest;

internal sealed record ParticipantResource
{
    public required string CallSid { get; init; }

    public required string ConferenceSid { get; init; }

    public required string AccountSid { get; init; }

    public string? Label { get; init; }

    public string Status { get; init; } = "connected";

    public bool Muted { get; init; }

    public bool Hold { get; init; }

    public bool Coaching { get; init; }

    public string? CallSidToCoach { get; init; }

    public bool StartConferenceOnEnter { get; init; }

    public bool EndConferenceOnExit { get; init; }

    public required string QueueTime { get; init; }

    public required string DateCreated { get; init; }

    public required string DateUpdated { get; init; }

    public required string Uri { get; init; }

    public static ParticipantResource Of(Participant participant, RestScope scope) => new()
    {
        CallSid = participant.Call.Sid,
        ConferenceSid = participant.Room.Sid,
        AccountSid = scope.AccountSid,
        Label = participant.Label,
        Muted = participant.Muted,
        Hold = participant.Hold,
        Coaching = participant.Coaching,
        CallSidToCoach = participant.CallSidToCoach,
        StartConferenceOnEnter = participant.StartOnEnter,
        EndConferenceOnExit = participant.EndOnExit,
        QueueTime = ((long)participant.Call.QueueTime.TotalMilliseconds).ToString(CultureInfo.InvariantCulture),
        DateCreated = TwilioDates.Format(participant.JoinedAt),
        DateUpdated = TwilioDates.Format(participant.UpdatedAt),
        Uri = $"{scope.Root}/Conferences/{participant.Room.Sid}/Participants/{participant.Call.Sid}.json",
    };
}
