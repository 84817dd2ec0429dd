-- in: @OrganizationId, @ReservationId, @State, @EndedAt   out: 1 row when the reservation was pending; the agent never had the call
UPDATE Reservation SET State = @State, EndedAt = @EndedAt, DeadlineAt = NULL
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId AND State = 'Pending';
