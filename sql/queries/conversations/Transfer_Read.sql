-- in: @OrganizationId, @TransferId   out: the transfer
SELECT TransferId, OrganizationId, CallId, ReservationId, AgentId, Kind, ToAgentId, ToQueueId, ToPartyId, ToReservationId, State, EndedAt
FROM   Transfer
WHERE  OrganizationId = @OrganizationId AND TransferId = @TransferId;
