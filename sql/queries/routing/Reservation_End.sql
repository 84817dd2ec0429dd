-- in: @OrganizationId, @ReservationId, @EndedAt   out: 1 row when it was live; wrap-up is over
UPDATE Reservation SET EndedAt = @EndedAt, DeadlineAt = NULL
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
