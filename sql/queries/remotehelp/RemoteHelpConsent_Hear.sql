-- in: @OrganizationId, @ConsentId, @HeardAt, @DeadlineAt   out: 1 row when the caller's leg came for the first time, and nobody had given up
UPDATE RemoteHelpConsent SET HeardAt = @HeardAt, DeadlineAt = @DeadlineAt
WHERE  ConsentId = @ConsentId AND OrganizationId = @OrganizationId AND HeardAt IS NULL AND Answer IS NULL;
