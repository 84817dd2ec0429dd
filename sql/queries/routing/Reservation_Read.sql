-- in: @OrganizationId, @ReservationId   out: the reservation with its agent's leg
SELECT r.ReservationId, r.OrganizationId, r.AgentId, r.QueueEntryId, r.CallId, r.Kind, r.Aside, r.State, r.CreatedAt, r.AcceptedAt, r.ConnectedAt,
       r.EndAnnouncedAt, r.HeldAt, r.TalkEndedAt, r.TalkEndedBy, r.EndedAt, r.DeadlineAt,
       a.LegId AS AgentLegId, a.ProviderLegId AS AgentProviderLegId
FROM   Reservation AS r
LEFT JOIN CallLeg AS a ON a.ReservationId = r.ReservationId
WHERE  r.ReservationId = @ReservationId AND r.OrganizationId = @OrganizationId;
