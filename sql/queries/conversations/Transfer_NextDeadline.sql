-- out: the earliest deadline of all organizations
SELECT MIN(DeadlineAt) FROM Transfer WHERE DeadlineAt IS NOT NULL;
