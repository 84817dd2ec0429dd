-- in: @OrganizationId, @From, @Simulated   out: the calls that agents placed since then of their own initiative
SELECT b.Result, r.ConnectedAt, r.TalkEndedAt
FROM   OutboundCall AS b
JOIN   Reservation AS r ON r.ReservationId = b.ReservationId
WHERE  b.OrganizationId = @OrganizationId AND b.PlacedAt >= @From AND b.Simulated = @Simulated;
