-- in: @AgentId   out: the agent with the call in hand
SELECT a.AgentId, u.DisplayName, a.Availability, a.NotReadyReason, a.State, a.StateSince,
       r.OrganizationId, r.ReservationId, r.State AS ReservationState, r.ConnectedAt, r.TalkEndedAt, r.EndAnnouncedAt, r.DeadlineAt,
       e.QueueId, e.Language, e.Topic, e.EnteredAt, p.NumberMasked, n.Notice
FROM   Agent AS a
JOIN   UserAccount AS u ON u.UserId = a.AgentId
LEFT JOIN Reservation AS r ON r.AgentId = a.AgentId AND r.EndedAt IS NULL
LEFT JOIN QueueEntry AS e ON e.QueueEntryId = r.QueueEntryId
LEFT JOIN Call AS c ON c.CallId = r.CallId
LEFT JOIN Party AS p ON p.PartyId = c.PartyId
LEFT JOIN AgentNotice AS n ON n.AgentId = a.AgentId
WHERE  a.AgentId = @AgentId;
