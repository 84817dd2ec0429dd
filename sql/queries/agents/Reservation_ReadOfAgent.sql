-- in: @AgentId, @From   out: the conversations of an agent who was held since then, in any organization, the latest first
SELECT r.ReservationId, r.OrganizationId, r.Kind, COALESCE(e.QueueId, b.QueueId) AS QueueId, c.Topic, p.NumberMasked, r.ConnectedAt, r.TalkEndedAt, d.Code, d.Resolved
FROM   Reservation AS r
JOIN   Call AS c ON c.CallId = r.CallId
LEFT JOIN QueueEntry AS e ON e.QueueEntryId = r.QueueEntryId
LEFT JOIN OutboundCall AS b ON b.ReservationId = r.ReservationId
LEFT JOIN Party AS p ON p.PartyId = c.PartyId
LEFT JOIN Disposition AS d ON d.ReservationId = r.ReservationId
WHERE  r.AgentId = @AgentId AND r.CreatedAt >= @From AND r.ConnectedAt IS NOT NULL
ORDER BY r.ConnectedAt DESC;
