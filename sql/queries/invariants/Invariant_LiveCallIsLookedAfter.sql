-- out: live calls that nobody will ever check, and ended ones that are still to be checked
SELECT OrganizationId, CAST(CallId AS nvarchar(36)) AS Subject, State AS Detail
FROM   Call
WHERE  (State <> 'Ended' AND DeadlineAt IS NULL) OR (State = 'Ended' AND DeadlineAt IS NOT NULL);
