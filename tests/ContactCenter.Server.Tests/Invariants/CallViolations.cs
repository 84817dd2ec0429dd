namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Broken calls and matters.</summary>
internal static class CallViolations
{
    public static IReadOnlyList<Violated> All { get; } =
    [
        new("every-message-is-told", s => Plant.Message(s.Waiting), _ => Story.NewId),
        new("every-call-is-received-once", s => $"DELETE FROM CallEvent WHERE CallId = '{s.Waiting.CallId}' AND Kind = 'CallReceived'", s => s.Waiting.CallId),
        new("every-call-is-received-once", s => Plant.Event(s.Waiting, "CallReceived", like: "CallReceived"), s => s.Waiting.CallId),
        new("every-call-ends-once", s => Plant.Event(s.Rated, "CallEnded", like: "CallEnded", "Answered"), s => s.Rated.CallId),
        new("every-call-ends-once", s => $"UPDATE Call SET EndedAt = '{s.Later}' WHERE CallId = '{s.LeftInMenu.CallId}'", s => s.LeftInMenu.CallId, "contact-ends-with-its-calls"),
        new(
            "outcome-follows-from-events",
            s => $"UPDATE Call SET Outcome = 'Abandoned' WHERE CallId = '{s.Rated.CallId}'; UPDATE CallEvent SET Detail = 'Abandoned' WHERE CallId = '{s.Rated.CallId}' AND Kind = 'CallEnded'",
            s => $"{s.Rated.CallId} (Abandoned, events say Answered)"),
        new("contact-ends-with-its-calls", s => $"UPDATE Contact SET EndedAt = NULL WHERE ContactId = '{s.Rated.ContactId}'", s => s.Rated.ContactId),
        new("contact-ends-with-its-calls", s => $"UPDATE Contact SET EndedAt = '{s.Later}' WHERE ContactId = '{s.Talking.ContactId}'", s => s.Talking.ContactId),
        new("live-call-is-in-one-place", s => $"UPDATE Call SET State = 'Queued' WHERE CallId = '{s.Choosing.CallId}'", s => s.Choosing.CallId),
        new("live-call-is-in-one-place", s => $"UPDATE Call SET State = 'Rating' WHERE CallId = '{s.Choosing.CallId}'", s => s.Choosing.CallId),
        new("open-entry-fits-its-call", s => $"UPDATE Call SET State = 'InFlow' WHERE CallId = '{s.Waiting.CallId}'", s => s.Waiting.EntryId!),
        new("live-call-is-looked-after", s => $"UPDATE Call SET DeadlineAt = NULL WHERE CallId = '{s.Waiting.CallId}'", s => s.Waiting.CallId),
        new("live-call-is-looked-after", s => $"UPDATE Call SET DeadlineAt = '{s.Later}' WHERE CallId = '{s.Rated.CallId}'", s => s.Rated.CallId),
        new("no-call-check-is-overdue", s => $"UPDATE Call SET DeadlineAt = '{s.LongAgo}' WHERE CallId = '{s.Waiting.CallId}'", s => s.Waiting.CallId),
        new("flow-session-lives-with-its-call", s => $"DELETE FROM FlowSession WHERE CallId = '{s.Waiting.CallId}'", s => s.Waiting.CallId),
        new("flow-session-lives-with-its-call", s => $"UPDATE FlowSession SET CallId = '{s.Rated.CallId}' WHERE CallId = '{s.Waiting.CallId}'", s => s.Rated.CallId),
        new("every-call-has-one-caller-leg", s => $"UPDATE CallLeg SET EndedAt = '{s.Later}' WHERE LegId = '{s.Waiting.LegId}'", s => s.Waiting.CallId),
        new(
            "one-call-per-provider-leg",
            s => $"DROP INDEX UX_CallLeg_ProviderLegId; UPDATE CallLeg SET ProviderLegId = 'CAtwin' WHERE LegId IN ('{s.Waiting.LegId}', '{s.Choosing.LegId}')",
            _ => "CAtwin (2 legs)"),
        new("nothing-happens-after-the-end", s => Plant.Event(s.LeftInMenu, "LanguageChosen", like: "CallReceived", "en"), _ => Story.NewId),
    ];
}
