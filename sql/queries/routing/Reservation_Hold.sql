-- in: @OrganizationId, @ReservationId, @HeldAt, @DeadlineAt   out: 1 row when they talked, and nobody had left the caller or announced the end
UPDATE Reservation SET HeldAt = @HeldAt, DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND State = 'Accepted'
  AND  ConnectedAt IS NOT NULL AND TalkEndedAt IS NULL AND EndAnnouncedAt IS NULL AND HeldAt IS NULL;
