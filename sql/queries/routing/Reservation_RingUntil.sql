-- in: @OrganizationId, @ReservationId, @DeadlineAt   out: 1 row while the agent may still answer
UPDATE Reservation SET DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND State = 'Pending';
