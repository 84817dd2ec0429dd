-- in: @OrganizationId, @ConsentId, @Now   the caller was never taken out of the room
UPDATE RemoteHelpConsent SET AgentBackAt = COALESCE(AgentBackAt, @Now), CallerBackAt = @Now
WHERE  ConsentId = @ConsentId AND OrganizationId = @OrganizationId AND HeardAt IS NULL;
