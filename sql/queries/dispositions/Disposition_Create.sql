-- in: @ReservationId, @OrganizationId, @ContactId, @CallId, @AgentId, @Code, @Requester, @Resolved, @NoteProtected, @RecordedAt, @Simulated
INSERT INTO Disposition (ReservationId, OrganizationId, ContactId, CallId, AgentId, Code, Requester, Resolved, NoteProtected, RecordedAt, Simulated)
VALUES (@ReservationId, @OrganizationId, @ContactId, @CallId, @AgentId, @Code, @Requester, @Resolved, @NoteProtected, @RecordedAt, @Simulated);
