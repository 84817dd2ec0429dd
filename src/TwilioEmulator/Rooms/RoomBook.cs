using TwilioEmulator.Calls;
using TwilioEmulator.Devices;
using TwilioEmulator.Switching;
using TwilioEmulator.Twiml;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Rooms;

/// <summary>The account's rooms: who joins, who leaves, when a room starts and ends.</summary>
internal sealed class RoomBook(Exchange exchange)
{
    private const int LongestName = 128;
    private const int FinishedKept = 1000;
    private readonly Dictionary<string, Room> _active = new(StringComparer.Ordinal);
    private readonly List<Room> _finished = [];
    private readonly RoomEvents _events = new(exchange);

    /// <summary>Oldest first; only the newest finished ones are remembered.</summary>
    public IEnumerable<Room> All => _finished.Concat(_active.Values).OrderBy(room => room.CreatedAt);

    public Room? Find(string sid) => All.FirstOrDefault(room => string.Equals(room.Sid, sid, StringComparison.Ordinal));

    public Room? FindActiveByName(string name) => _active.GetValueOrDefault(name);

    public (Participant? Participant, DocumentError? Refusal) Join(Call call, RoomSettings settings, Action<bool> removed)
    {
        var existing = FindActiveByName(settings.Name);
        if (Refusal(existing, settings) is { } refusal)
        {
            return (null, refusal);
        }

        var room = existing ?? Open(settings);
        var participant = new Participant(call, room, settings, exchange.Now, removed);
        room.Participants.Add(participant);
        Touch(room);
        _events.Of(participant, "participant-join");
        if (room.IsReadyToStart)
        {
            room.Status = "in-progress";
            _events.Of(room, "conference-start");
            room.Participants.ForEach(StopWaiting);
        }
        else if (room.Status is "init")
        {
            StartWaiting(participant, settings.WaitUrl, settings.WaitMethod);
        }

        TellEveryone(room);
        return (participant, null);
    }

    public void Leave(Participant participant, Departure departure)
    {
        var room = participant.Room;
        if (!Remove(participant, departure))
        {
            return;
        }

        var kicked = departure == Departure.Kicked;
        if (participant.EndOnExit)
        {
            End(room, kicked ? "participant-with-end-conference-on-exit-kicked" : "participant-with-end-conference-on-exit-left", participant);
        }
        else if (room.Participants.Count == 0)
        {
            End(room, kicked ? "last-participant-kicked" : "last-participant-left", participant);
        }
        else
        {
            TellEveryone(room);
        }
    }

    /// <summary>DELETE of a participant.</summary>
    public void Kick(Participant participant)
    {
        Leave(participant, Departure.Kicked);
        participant.Removed(exchange.Options.KickedLegContinues);
    }

    public void EndByRest(Room room) => End(room, "conference-ended-via-api", by: null);

    public void Update(Participant participant, ParticipantChange change)
    {
        participant.UpdatedAt = exchange.Now;
        Touch(participant.Room);
        if (change.Muted is { } muted && muted != participant.Muted)
        {
            participant.Muted = muted;
            _events.Of(participant, muted ? "participant-mute" : "participant-unmute");
        }

        if (change.Hold is { } hold && hold != participant.Hold)
        {
            SetHold(participant, hold, change);
        }

        if (change.EndOnExit is not null || change.Coaching is not null || change.CallSidToCoach is not null)
        {
            participant.EndOnExit = change.EndOnExit ?? participant.EndOnExit;
            participant.Coaching = change.Coaching ?? participant.Coaching;
            participant.CallSidToCoach = participant.Coaching ? change.CallSidToCoach ?? participant.CallSidToCoach : null;
            _events.Of(participant, "participant-modify");
        }

        TellEveryone(participant.Room);
    }

    private static DocumentError? Refusal(Room? room, RoomSettings settings)
    {
        if (settings.Name.Length is 0 or > LongestName)
        {
            return new DocumentError(16003, "The name of a conference has 1 to 128 characters");
        }

        if (settings.Coach is { } coach && room?.Participants.Exists(other => string.Equals(other.Call.Sid, coach, StringComparison.Ordinal)) != true)
        {
            return new DocumentError(13240, $"Nobody to coach: {coach} is not in the conference");
        }

        if (room is null)
        {
            return null;
        }

        if (settings.Label is { } label && room.Participants.Exists(other => string.Equals(other.Label, label, StringComparison.Ordinal)))
        {
            return new DocumentError(16025, $"Label {label} is in use");
        }

        return room.Participants.Count >= settings.MaxParticipants ? new DocumentError(16020, "The conference is full") : null;
    }

    private Room Open(RoomSettings settings)
    {
        var room = new Room(exchange.Sids.Next("CF"), settings, exchange.Now);
        _active.Add(room.FriendlyName, room);
        return room;
    }

    private bool Remove(Participant participant, Departure departure)
    {
        if (!participant.Room.Participants.Remove(participant))
        {
            return false;
        }

        StopWaiting(participant);
        Touch(participant.Room);
        var reason = departure switch
        {
            Departure.HungUp => "participant_hung_up",
            Departure.UpdatedByRest or Departure.Kicked => "participant_updated_via_api",
            Departure.RoomEndedByLeg => "moderator_ended_conference",
            Departure.RoomEndedByRest => "conference_ended_via_api",
        };
        _events.Of(
            participant,
            "participant-leave",
            [new Field("ParticipantCallStatus", participant.Call.Status.Text), new Field("ReasonParticipantLeft", reason)]);
        exchange.Devices.Tell(participant.Call, new DeviceEvent("room") { Room = participant.Room.FriendlyName, Participants = 0, Status = "left" });
        return true;
    }

    private void End(Room room, string reason, Participant? by)
    {
        var remaining = room.Participants.ToList();
        foreach (var other in remaining)
        {
            Remove(other, by is null ? Departure.RoomEndedByRest : Departure.RoomEndedByLeg);
        }

        room.Status = "completed";
        room.ReasonEnded = reason;
        room.EndedBy = by?.Call;
        room.EndedByLabel = by?.Label;
        Touch(room);
        Forget(room);
        _events.Of(room, "conference-end",
        [
            new Field("Reason", reason),
            new Field("ReasonConferenceEnded", reason),
            .. by is null ? Array.Empty<Field>() : [new Field("CallSidEndingConference", by.Call.Sid)],
            .. by?.Label is { } label ? [new Field("ParticipantLabelEndingConference", label)] : Array.Empty<Field>(),
        ]);
        foreach (var other in remaining)
        {
            other.Removed(by is not null || exchange.Options.KickedLegContinues);
        }
    }

    private void Forget(Room room)
    {
        _active.Remove(room.FriendlyName);
        _finished.Add(room);
        if (_finished.Count > FinishedKept)
        {
            _finished.RemoveAt(0);
        }
    }

    private void SetHold(Participant participant, bool hold, ParticipantChange change)
    {
        participant.Hold = hold;
        _events.Of(participant, hold ? "participant-hold" : "participant-unhold");
        StopWaiting(participant);
        if (hold)
        {
            StartWaiting(participant, change.HoldUrl, change.HoldMethod);
        }
    }

    private void StartWaiting(Participant participant, string? url, string method)
    {
        if (url is null)
        {
            exchange.Devices.Tell(participant.Call, new DeviceEvent("play") { Url = "hold-music" });
        }
        else if (url.Length > 0)
        {
            participant.Wait = new RoomWaitSession(exchange, participant.Call);
            participant.Wait.Fetch(new DocumentRequest("conference wait", url, method, []));
        }
    }

    private static void StopWaiting(Participant participant)
    {
        participant.Wait?.Stop(Interruption.Dropped);
        participant.Wait = null;
    }

    private void Touch(Room room) => room.UpdatedAt = exchange.Now;

    private void TellEveryone(Room room)
    {
        foreach (var participant in room.Participants)
        {
            var status = participant.Hold ? "hold" : room.Status is "init" ? "waiting" : participant.Coaching ? "coaching" : participant.Muted ? "muted" : "talking";
            exchange.Devices.Tell(participant.Call, new DeviceEvent("room") { Room = room.FriendlyName, Participants = room.Participants.Count, Status = status });
        }
    }
}
