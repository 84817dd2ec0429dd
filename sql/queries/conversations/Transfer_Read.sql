-- in: @OrganizationId, @TransferId   out: the transfer
SELECT TransferId, OrganizationId, CallId, ReservationId, AgentId, Kind, ToAgentId, ToQueueId, ToPartyId, ToReservationId, ToLegId, Language, State, JoinedAt, EndedAt
FROM   Transfer
WHERE  OrganizationId = @OrganizationId AND TransferId = @TransferId;
