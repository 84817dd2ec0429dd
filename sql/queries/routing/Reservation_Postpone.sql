-- in: @OrganizationId, @ReservationId, @DeadlineAt
UPDATE Reservation SET DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
