-- out: stays in a queue that more than one agent answered
SELECT MIN(OrganizationId) AS OrganizationId, CAST(QueueEntryId AS nvarchar(36)) AS Subject, CONCAT(COUNT(*), ' answers') AS Detail
FROM   Reservation
WHERE  QueueEntryId IS NOT NULL AND ConnectedAt IS NOT NULL
GROUP BY QueueEntryId
HAVING COUNT(*) > 1;
