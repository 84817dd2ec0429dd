-- in: @ReservationId, @OrganizationId, @AgentId, @Kind, @CallId, @CreatedAt, @DeadlineAt, @Aside
INSERT INTO Reservation (ReservationId, OrganizationId, AgentId, Kind, CallId, State, CreatedAt, DeadlineAt, Aside)
VALUES (@ReservationId, @OrganizationId, @AgentId, @Kind, @CallId, 'Pending', @CreatedAt, @DeadlineAt, @Aside);
