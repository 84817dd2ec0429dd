-- in: @AgentId, @OrganizationIds, @From   out: the calls that an agent placed since then
SELECT b.Result, r.ConnectedAt, r.TalkEndedAt
FROM   OutboundCall AS b
JOIN   Reservation AS r ON r.ReservationId = b.ReservationId
WHERE  b.AgentId = @AgentId AND b.OrganizationId IN @OrganizationIds AND b.PlacedAt >= @From;
