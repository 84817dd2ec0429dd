-- out: numbers outside that ring without a limit, limits of what does not ring
SELECT OrganizationId, CAST(TransferId AS nvarchar(36)) AS Subject, State AS Detail
FROM   Transfer
WHERE  (ToLegId IS NOT NULL AND State = 'Pending' AND DeadlineAt IS NULL) OR (State NOT IN ('Pending', 'Moving') AND DeadlineAt IS NOT NULL);
