-- in: @TransferId, @OrganizationId, @ContactId, @CallId, @ReservationId, @AgentId, @Kind, @ToAgentId, @ToQueueId, @ToPartyId, @ToName, @ToReservationId, @State, @AskedAt, @Simulated
INSERT INTO Transfer (TransferId, OrganizationId, ContactId, CallId, ReservationId, AgentId, Kind, ToAgentId, ToQueueId, ToPartyId, ToName, ToReservationId, State, AskedAt, Simulated)
VALUES (@TransferId, @OrganizationId, @ContactId, @CallId, @ReservationId, @AgentId, @Kind, @ToAgentId, @ToQueueId, @ToPartyId, @ToName, @ToReservationId, @State, @AskedAt, @Simulated);
