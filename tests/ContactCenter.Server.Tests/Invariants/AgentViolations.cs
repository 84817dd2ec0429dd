namespace ContactCenter.Server.Tests.Invariants;

/// <summary>Broken agents and reservations.</summary>
internal static class AgentViolations
{
    public static IReadOnlyList<Violated> All { get; } =
    [
        new("agent-has-one-live-reservation", s => $"DROP INDEX UX_Reservation_LiveAgent; {Plant.Ring(s.Waiting, s.Ringing.AgentId!, like: s.Ringing.ReservationId!)}", s => s.Ringing.AgentId!),
        new("agent-state-fits-the-reservation", s => $"UPDATE Agent SET State = 'WrapUp' WHERE AgentId = '{s.IdleAgent}'", s => s.IdleAgent),
        new("agent-state-fits-the-reservation", s => $"UPDATE Agent SET State = 'Idle' WHERE AgentId = '{s.Talking.AgentId}'", s => s.Talking.AgentId!),
        new(
            "logged-out-agent-is-idle",
            s => $"""
                UPDATE Agent SET Availability = 'LoggedOut' WHERE AgentId = '{s.Talking.AgentId}';
                UPDATE CallEvent SET Detail = 'LoggedOut' WHERE AgentId = '{s.Talking.AgentId}' AND Kind = 'AvailabilityChanged';
                """,
            s => s.Talking.AgentId!),
        new("availability-agrees-with-events", s => $"UPDATE Agent SET Availability = 'Ready', NotReadyReason = NULL WHERE AgentId = '{s.IdleAgent}'", s => $"{s.IdleAgent} (Ready, told Break)"),
        new("live-reservation-has-a-deadline", s => $"UPDATE Reservation SET DeadlineAt = NULL WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("live-reservation-has-a-deadline", s => $"UPDATE Reservation SET DeadlineAt = '{s.Later}' WHERE ReservationId = '{s.Rated.ReservationId}'", s => s.Rated.ReservationId!),
        new("no-reservation-is-overdue", s => $"UPDATE Reservation SET DeadlineAt = '{s.LongAgo}' WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("reservation-instants-fit-its-state", s => $"UPDATE Reservation SET TalkEndedBy = NULL WHERE ReservationId = '{s.Rated.ReservationId}'", s => s.Rated.ReservationId!),
        new("reservation-instants-agree-with-events", s => $"UPDATE Reservation SET CreatedAt = '{s.LongAgo}' WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("every-reservation-is-told", s => $"DELETE FROM CallEvent WHERE ReservationId = '{s.Ringing.ReservationId}' AND Kind = 'AgentReserved'", s => s.Ringing.ReservationId!),
        new("every-reservation-is-told", s => $"UPDATE CallEvent SET Kind = 'ReservationRejected' WHERE ReservationId = '{s.Abandoned.ReservationId}' AND Kind = 'ReservationTimedOut'", s => s.Abandoned.ReservationId!),
        new("reservation-is-for-its-own-call", s => $"UPDATE Reservation SET CallId = '{s.Waiting.CallId}' WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("held-caller-has-a-limit", s => $"UPDATE Reservation SET HeldAt = CreatedAt WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("held-caller-has-a-limit", s => $"UPDATE Reservation SET HeldAt = '{s.Later}' WHERE ReservationId = '{s.Talking.ReservationId}'", s => s.Talking.ReservationId!),
        new("open-transfer-has-its-owner", s => Plant.Transfer(s.Rated, "'Joined'"), _ => Story.NewId),
        new("open-transfer-has-its-owner", s => Plant.Transfer(s.Talking, "'Ended'"), _ => Story.NewId),
        new("rung-number-has-a-limit", s => $"{Plant.Transfer(s.Talking, "'Joined'")} UPDATE Transfer SET DeadlineAt = '{s.Later}'", _ => Story.NewId),
        new("asked-colleague-has-a-question", s => $"UPDATE Reservation SET Aside = 1, Kind = 'Consult' WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("outbound-call-is-settled", s => Plant.OutboundCall(s.Talking, "NULL"), s => s.Talking.CallId),
        new("outbound-call-is-in-no-figure", s => $"UPDATE Reservation SET Kind = 'Outbound' WHERE ReservationId = '{s.Rated.ReservationId}'", s => s.Rated.ReservationId!),
        new("remote-help-has-its-yes", s => $"{Plant.Consent(s.Talking)} UPDATE RemoteHelpConsent SET Answer = 'Given', AnsweredAt = '{s.Later}', DeadlineAt = NULL, StartedAt = AskedAt", _ => Story.NewId),
        new("asked-caller-comes-back", s => $"{Plant.Consent(s.Talking)} UPDATE RemoteHelpConsent SET DeadlineAt = NULL", _ => Story.NewId),
        new("asked-caller-comes-back", s => Plant.Consent(s.Rated), _ => Story.NewId),
        new("every-disposition-is-told", s => "UPDATE Disposition SET Code = 'taxes'", s => s.Rated.ReservationId!),
        new("every-disposition-is-told", s => $"UPDATE Disposition SET ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("every-reservation-has-one-leg", s => $"DELETE FROM CallLeg WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("every-holding-has-its-decision", s => $"UPDATE Reservation SET DecisionId = NULL WHERE ReservationId = '{s.Ringing.ReservationId}'", s => s.Ringing.ReservationId!),
        new("decisions-can-be-repeated", s => Plant.AnotherDecision(), s => s.FirstDecisionId),
    ];
}
