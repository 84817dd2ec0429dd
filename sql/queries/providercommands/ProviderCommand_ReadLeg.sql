-- in: @OrganizationId, @LegId, @ReservationId   out: the leg as it is now, with its reservation where it is an agent's, and the conversation that is meant
SELECT l.ProviderLegId, l.PendingMove, l.EndedAt, r.State AS ReservationState, r.AgentId, h.HeldAt,
       t.TransferId, t.State AS TransferState, p.NumberProtected
FROM   CallLeg AS l
LEFT JOIN Reservation AS r ON r.ReservationId = l.ReservationId
LEFT JOIN Reservation AS h ON h.ReservationId = @ReservationId
LEFT JOIN Transfer AS t ON t.ToLegId = l.LegId
LEFT JOIN Party AS p ON p.PartyId = t.ToPartyId
WHERE  l.LegId = @LegId AND l.OrganizationId = @OrganizationId;
