-- in: @OrganizationId, @ReservationId, @TalkEndedAt, @TalkEndedBy, @DeadlineAt   out: 1 row when nobody had ended it before
UPDATE Reservation SET TalkEndedAt = @TalkEndedAt, TalkEndedBy = @TalkEndedBy, DeadlineAt = @DeadlineAt, HeldAt = NULL
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND State = 'Accepted' AND TalkEndedAt IS NULL;
