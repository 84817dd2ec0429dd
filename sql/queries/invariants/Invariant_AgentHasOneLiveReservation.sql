-- out: agents who are held for several pieces of work at once
SELECT MIN(OrganizationId) AS OrganizationId, CAST(AgentId AS nvarchar(36)) AS Subject, CONCAT(COUNT(*), ' live reservations') AS Detail
FROM   Reservation
WHERE  EndedAt IS NULL
GROUP BY AgentId
HAVING COUNT(*) > 1;
