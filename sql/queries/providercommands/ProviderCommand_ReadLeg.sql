-- in: @OrganizationId, @LegId   out: the leg as it is now, with its reservation where it is an agent's
SELECT l.ProviderLegId, l.PendingMove, l.EndedAt, r.State AS ReservationState, r.AgentId
FROM   CallLeg AS l
LEFT JOIN Reservation AS r ON r.ReservationId = l.ReservationId
WHERE  l.LegId = @LegId AND l.OrganizationId = @OrganizationId;
