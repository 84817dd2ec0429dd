-- in: @OrganizationId, @ReservationId, @AcceptedAt, @DeadlineAt   out: 1 row when the reservation was pending
UPDATE Reservation SET State = 'Accepted', AcceptedAt = @AcceptedAt, DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND State = 'Pending';
