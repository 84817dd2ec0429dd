-- in: @AgentId, @Since   out: the provider's names of the legs of all reservations that the agent was held for since then, in any organization
SELECT l.ProviderLegId
FROM   CallLeg AS l
JOIN   Reservation AS r ON r.ReservationId = l.ReservationId
WHERE  r.AgentId = @AgentId AND r.CreatedAt >= @Since AND l.ProviderLegId IS NOT NULL;
