-- in: @Overdue   out: held agents who should have been set free before that instant
SELECT OrganizationId, CAST(ReservationId AS nvarchar(36)) AS Subject, State AS Detail FROM Reservation WHERE DeadlineAt < @Overdue;
