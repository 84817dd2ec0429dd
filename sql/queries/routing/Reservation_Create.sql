-- in: @ReservationId, @OrganizationId, @AgentId, @Kind, @QueueEntryId, @CallId, @CreatedAt, @DeadlineAt
INSERT INTO Reservation (ReservationId, OrganizationId, AgentId, Kind, QueueEntryId, CallId, State, CreatedAt, DeadlineAt)
VALUES (@ReservationId, @OrganizationId, @AgentId, @Kind, @QueueEntryId, @CallId, 'Pending', @CreatedAt, @DeadlineAt);
