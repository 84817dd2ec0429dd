-- in: @OrganizationId, @ReservationId, @Now   out: 1 row when the caller said yes and help has not begun
UPDATE RemoteHelpConsent SET StartedAt = @Now
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND Answer = 'Given' AND StartedAt IS NULL
  AND  Seq = (SELECT MAX(x.Seq) FROM RemoteHelpConsent AS x WHERE x.ReservationId = @ReservationId);
