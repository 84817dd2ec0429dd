-- in: @OrganizationId, @ReservationId, @EndAnnouncedAt, @DeadlineAt   out: 1 row when they talked and nobody had announced the end
UPDATE Reservation SET EndAnnouncedAt = @EndAnnouncedAt, DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
  AND  State = 'Accepted' AND EndAnnouncedAt IS NULL AND TalkEndedAt IS NULL;
