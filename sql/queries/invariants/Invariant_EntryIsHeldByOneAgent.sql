-- out: callers for whom several agents are held at once
SELECT MIN(OrganizationId) AS OrganizationId, CAST(QueueEntryId AS nvarchar(36)) AS Subject, CONCAT(COUNT(*), ' agents') AS Detail
FROM   Reservation
WHERE  QueueEntryId IS NOT NULL AND EndedAt IS NULL AND TalkEndedAt IS NULL
GROUP BY QueueEntryId
HAVING COUNT(*) > 1;
