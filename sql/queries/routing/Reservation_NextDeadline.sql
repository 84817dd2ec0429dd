-- out: the earliest deadline of all organizations
SELECT MIN(DeadlineAt) FROM Reservation WHERE DeadlineAt IS NOT NULL;
