-- in: @ReservationId, @OrganizationId, @AgentId, @Kind, @CallId, @CreatedAt, @DeadlineAt
INSERT INTO Reservation (ReservationId, OrganizationId, AgentId, Kind, CallId, State, CreatedAt, DeadlineAt)
VALUES (@ReservationId, @OrganizationId, @AgentId, @Kind, @CallId, 'Pending', @CreatedAt, @DeadlineAt);
