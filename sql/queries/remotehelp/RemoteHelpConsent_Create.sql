-- in: @ConsentId, @OrganizationId, @ContactId, @CallId, @ReservationId, @AgentId, @TextKey, @TextVersion, @FlowRevision, @Language, @AskedAt, @DeadlineAt, @Simulated
INSERT INTO RemoteHelpConsent (ConsentId, OrganizationId, ContactId, CallId, ReservationId, AgentId, TextKey, TextVersion, FlowRevision, Language, AskedAt, DeadlineAt, Simulated)
VALUES (@ConsentId, @OrganizationId, @ContactId, @CallId, @ReservationId, @AgentId, @TextKey, @TextVersion, @FlowRevision, @Language, @AskedAt, @DeadlineAt, @Simulated);
