namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Broken stays in queues.</summary>
internal static class QueueViolations
{
    private const string Rebuilt = "interval-rows-can-be-rebuilt";

    public static IReadOnlyList<Violated> All { get; } =
    [
        new("every-entry-enters-once", s => $"DELETE FROM CallEvent WHERE CallId = '{s.Waiting.CallId}' AND Kind = 'QueueEntered'", s => s.Waiting.EntryId!, "queue-adds-up", Rebuilt),
        new("every-entry-leaves-once", s => Plant.Event(s.Waiting, "QueueLeft", like: "QueueEntered", "Abandoned"), s => s.Waiting.EntryId!, Rebuilt),
        new(
            "every-entry-leaves-once",
            s => $"UPDATE CallEvent SET Detail = 'Failed' WHERE CallId = '{s.Abandoned.CallId}' AND Kind = 'QueueLeft'",
            s => s.Abandoned.EntryId!,
            "outcome-follows-from-events", Rebuilt),
        new("exit-fits-the-entry-state", s => $"UPDATE QueueEntry SET AnsweredAt = NULL WHERE QueueEntryId = '{s.Rated.EntryId}'", s => s.Rated.EntryId!),
        new(
            "queue-adds-up",
            s => $"{Plant.Event(s.Waiting, "QueueEntered", like: "QueueEntered", "general")} UPDATE CallEvent SET QueueEntryId = NULL WHERE EventId = '{Story.NewId}'",
            _ => "prat general"),
        new("entry-instants-are-ordered", s => $"UPDATE QueueEntry SET AgeFrom = '{s.Later}' WHERE QueueEntryId = '{s.Waiting.EntryId}'", s => s.Waiting.EntryId!),
        new(
            "entry-instants-agree-with-events",
            s => $"DELETE FROM CallEvent WHERE CallId = '{s.Rated.CallId}' AND Kind = 'ConversationEnded'",
            s => s.Rated.EntryId!,
            "reservation-instants-agree-with-events", Rebuilt),
        new("open-entry-has-its-agent", s => $"UPDATE QueueEntry SET State = 'Reserved' WHERE QueueEntryId = '{s.Waiting.EntryId}'", s => s.Waiting.EntryId!),
        new("entry-is-held-by-one-agent", s => $"DROP INDEX UX_Reservation_PendingEntry; {Plant.Ring(s.Ringing, s.IdleAgent, like: s.Ringing.ReservationId!)}", s => s.Ringing.EntryId!),
        new(
            "entry-is-answered-once",
            s => $"UPDATE Reservation SET ConnectedAt = AcceptedAt WHERE QueueEntryId = '{s.Talking.EntryId}' AND ConnectedAt IS NULL",
            s => s.Talking.EntryId!,
            "reservation-instants-agree-with-events"),
        new("nobody-is-passed-over", s => $"UPDATE QueueEntry SET Priority = Priority - 1 WHERE QueueEntryId = '{s.Waiting.EntryId}'", s => s.Waiting.EntryId!),
        new("nobody-is-passed-over", s => $"UPDATE QueueEntry SET AgeFrom = '{s.LongAgo}' WHERE QueueEntryId = '{s.Waiting.EntryId}'", s => s.Waiting.EntryId!),
    ];
}
