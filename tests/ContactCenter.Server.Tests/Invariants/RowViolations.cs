namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Rows of any kind that say too much or that belong elsewhere.</summary>
internal static class RowViolations
{
    public static IReadOnlyList<Violated> All { get; } =
    [
        new("events-hold-nothing-personal", s => Spoil(s, "Detail = 'from +34 600 00 01 01'"), _ => Story.NewId),
        new("events-hold-nothing-personal", s => Spoil(s, "Detail = 'anna@example.cat'"), _ => Story.NewId),
        new("every-event-has-its-rows", s => Spoil(s, $"ReservationId = '{Story.OtherNewId}'"), _ => Story.NewId),
        new("no-event-is-known-before-it-happens", s => Spoil(s, $"At = '{s.Later}'"), _ => Story.NewId),
        new("rows-name-the-contact-of-their-call", s => Spoil(s, $"ContactId = '{s.Rated.ContactId}'"), _ => Story.NewId),
        new("rows-name-the-contact-of-their-call", s => $"UPDATE QueueEntry SET ContactId = '{s.Rated.ContactId}' WHERE QueueEntryId = '{s.Waiting.EntryId}'", s => s.Waiting.EntryId!),
        new("rows-stay-in-their-organization", s => Spoil(s, "OrganizationId = 'vic'"), _ => $"vic {Story.NewId}"),
        new("rows-name-the-contact-of-their-call", s => Plant.Message(s.Waiting, "ContactId", s.Rated.ContactId), _ => Story.NewId, "every-message-is-told"),
        new("rows-stay-in-their-organization", s => Plant.Message(s.Waiting, "OrganizationId", "vic"), _ => $"vic {Story.NewId}", "every-message-is-told"),
        new("simulated-rows-say-so", s => Plant.Message(s.Waiting, "Simulated", "0"), _ => Story.NewId, "every-message-is-told"),
        new("rows-stay-in-their-organization", s => $"{Plant.Transfer(s.Talking, "'Joined'")} UPDATE Transfer SET OrganizationId = 'vic'", _ => $"vic {Story.NewId}"),
        new("rows-name-the-contact-of-their-call", s => $"{Plant.Transfer(s.Talking, "'Joined'")} UPDATE Transfer SET ContactId = '{s.Waiting.ContactId}'", _ => Story.NewId),
        new("simulated-rows-say-so", s => $"{Plant.Transfer(s.Talking, "'Joined'")} UPDATE Transfer SET Simulated = 0", _ => Story.NewId),
        new("rows-stay-in-their-organization", _ => "UPDATE Disposition SET OrganizationId = 'vic'", s => $"vic {s.Rated.ReservationId}"),
        new("rows-name-the-contact-of-their-call", s => $"UPDATE Disposition SET ContactId = '{s.Waiting.ContactId}'", s => s.Rated.ReservationId!),
        new("simulated-rows-say-so", _ => "UPDATE Disposition SET Simulated = 0", s => s.Rated.ReservationId!),
        new("simulated-rows-say-so", _ => "UPDATE Rating SET Simulated = 0", _ => "(rating)"),
        new("simulated-rows-never-mix", s => $"UPDATE Contact SET Simulated = 0 WHERE ContactId = '{s.Waiting.ContactId}'", s => s.Waiting.CallId, "simulated-rows-say-so"),
    ];

    // an event that hangs on nothing else: a caller who waits chose a language
    private static string Spoil(Story s, string change) =>
        $"UPDATE CallEvent SET EventId = '{Story.NewId}', {change} WHERE CallId = '{s.Waiting.CallId}' AND Kind = 'LanguageChosen'";
}
