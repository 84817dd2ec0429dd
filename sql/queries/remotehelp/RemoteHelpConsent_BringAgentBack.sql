-- in: @OrganizationId, @ReservationId, @Now   out: 1 row when the agent's room ended because the caller was taken out of it to be asked
UPDATE RemoteHelpConsent SET AgentBackAt = @Now
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND AgentBackAt IS NULL;
