-- in: @OrganizationId, @CallId   out: the call's transfer that has not ended
SELECT TransferId, OrganizationId, CallId, ReservationId, AgentId, Kind, ToAgentId, ToQueueId, ToPartyId, ToReservationId, ToLegId, Language, State, JoinedAt, EndedAt
FROM   Transfer
WHERE  OrganizationId = @OrganizationId AND CallId = @CallId AND EndedAt IS NULL;
