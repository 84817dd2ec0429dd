-- in: @AgentId   out: the one live reservation of an agent, in whichever organization it is
SELECT OrganizationId, ReservationId, CallId FROM Reservation WHERE AgentId = @AgentId AND EndedAt IS NULL;
