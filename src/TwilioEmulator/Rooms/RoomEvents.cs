using System.Globalization;
using TwilioEmulator.Switching;
using TwilioEmulator.Webhooks;

namespace TwilioEmulator.Rooms;

/// <summary>Room callbacks, if the first participant asked for them.</summary>
internal sealed class RoomEvents(Exchange exchange)
{
    public void Of(Participant participant, string roomEvent, params IReadOnlyList<Field> extra) =>
        Send(participant.Room, roomEvent,
        [
            new("CallSid", participant.Call.Sid),
            new("Muted", Flag(participant.Muted)),
            new("Hold", Flag(participant.Hold)),
            new("Coaching", Flag(participant.Coaching)),
            new("EndConferenceOnExit", Flag(participant.EndOnExit)),
            new("StartConferenceOnEnter", Flag(participant.StartOnEnter)),
            .. participant.Label is { } label ? [new("ParticipantLabel", label)] : Array.Empty<Field>(),
            .. extra,
        ]);

    public void Of(Room room, string roomEvent, params IReadOnlyList<Field> extra) => Send(room, roomEvent, extra);

    private void Send(Room room, string roomEvent, IReadOnlyList<Field> fields)
    {
        var sequence = ++room.Sequence;
        if (room.CallbackUrl is not { } url || !room.CallbackEvents.Contains(Subscription(roomEvent)))
        {
            return;
        }

        List<Field> all =
        [
            new("AccountSid", exchange.Options.AccountSid),
            new("ConferenceSid", room.Sid),
            new("FriendlyName", room.FriendlyName),
            new("SequenceNumber", sequence.ToString(CultureInfo.InvariantCulture)),
            new("StatusCallbackEvent", roomEvent),
            new("Timestamp", TwilioDates.Format(exchange.Now)),
            .. fields,
        ];
        exchange.StatusCallbacks.Send(roomEvent, url, room.CallbackMethod, all, call: null, 16011);
    }

    private static string Subscription(string roomEvent) => roomEvent switch
    {
        "conference-start" => "start",
        "conference-end" => "end",
        "participant-join" => "join",
        "participant-leave" => "leave",
        "participant-mute" or "participant-unmute" => "mute",
        "participant-hold" or "participant-unhold" => "hold",
        _ => "modify",
    };

    private static string Flag(bool value) => value ? "true" : "false";
}
