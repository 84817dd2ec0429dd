-- in: @OrganizationId, @ReservationId   out: 1 row when the caller was left with music, and nobody had announced the end
UPDATE Reservation SET HeldAt = NULL, DeadlineAt = NULL
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
  AND  HeldAt IS NOT NULL AND TalkEndedAt IS NULL AND EndAnnouncedAt IS NULL;
