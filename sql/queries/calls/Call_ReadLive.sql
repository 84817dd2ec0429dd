-- in: @OrganizationId, @CallId   out: the call with its caller's leg, its open stay in a queue and the agent held for it
SELECT c.CallId, c.OrganizationId, c.ContactId, c.State, c.Language, c.Topic, c.DialedNumber, c.ReceivedAt, c.EndedAt, c.Simulated, c.Direction,
       l.LegId AS CallerLegId, l.ProviderLegId AS CallerProviderLegId, l.AnsweredAt AS CallerAnsweredAt, l.PendingMove,
       e.QueueEntryId, e.QueueId, e.State AS EntryState, e.EnteredAt, e.AgeFrom, e.Priority,
       r.ReservationId, r.State AS ReservationState, r.Kind AS ReservationKind, r.AgentId, r.AcceptedAt, r.ConnectedAt, r.EndAnnouncedAt, r.HeldAt,
       a.LegId AS AgentLegId, a.ProviderLegId AS AgentProviderLegId
FROM   Call AS c
JOIN   CallLeg AS l ON l.CallId = c.CallId AND l.Kind = 'Caller'
LEFT JOIN QueueEntry AS e ON e.CallId = c.CallId AND e.State <> 'Left'
LEFT JOIN Reservation AS r ON r.CallId = c.CallId AND r.EndedAt IS NULL AND r.TalkEndedAt IS NULL AND r.Aside = 0
LEFT JOIN CallLeg AS a ON a.ReservationId = r.ReservationId
WHERE  c.CallId = @CallId AND c.OrganizationId = @OrganizationId;
