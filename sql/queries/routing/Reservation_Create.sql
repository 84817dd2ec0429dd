-- in: @ReservationId, @OrganizationId, @AgentId, @Kind, @QueueEntryId, @CallId, @CreatedAt, @DeadlineAt, @DecisionId
INSERT INTO Reservation (ReservationId, OrganizationId, AgentId, Kind, QueueEntryId, CallId, State, CreatedAt, DeadlineAt, DecisionId)
VALUES (@ReservationId, @OrganizationId, @AgentId, @Kind, @QueueEntryId, @CallId, 'Pending', @CreatedAt, @DeadlineAt, @DecisionId);
