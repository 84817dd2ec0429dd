-- in: @OrganizationId, @ConsentId, @Expected, @Attempts   out: 1 row when this answer was the next one
UPDATE RemoteHelpConsent SET Attempts = @Attempts
WHERE  ConsentId = @ConsentId AND OrganizationId = @OrganizationId AND Attempts = @Expected AND Answer IS NULL;
