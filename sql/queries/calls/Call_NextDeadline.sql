-- out: the earliest deadline of all organizations
SELECT MIN(DeadlineAt) FROM Call WHERE DeadlineAt IS NOT NULL;
