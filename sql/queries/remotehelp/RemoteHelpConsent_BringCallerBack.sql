-- in: @OrganizationId, @ReservationId, @Now   caller and agent are together again
UPDATE RemoteHelpConsent SET CallerBackAt = @Now
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND HeardAt IS NOT NULL AND Answer IS NOT NULL AND CallerBackAt IS NULL;
