-- in: @Now   out: reservations of every organization whose deadline has passed, earliest first
SELECT OrganizationId, ReservationId FROM Reservation WHERE DeadlineAt <= @Now ORDER BY DeadlineAt, Seq;
