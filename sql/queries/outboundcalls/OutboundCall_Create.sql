-- in: @CallId, @ReservationId, @OrganizationId, @AgentId, @QueueId, @PlacedAt, @Simulated
INSERT INTO OutboundCall (CallId, ReservationId, OrganizationId, AgentId, QueueId, PlacedAt, Simulated)
VALUES (@CallId, @ReservationId, @OrganizationId, @AgentId, @QueueId, @PlacedAt, @Simulated);
