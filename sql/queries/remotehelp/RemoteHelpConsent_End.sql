-- in: @OrganizationId, @ReservationId, @Now   out: 1 row when help was going on
UPDATE RemoteHelpConsent SET EndedAt = @Now
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND StartedAt IS NOT NULL AND EndedAt IS NULL;
