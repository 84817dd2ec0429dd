-- out: reservations for which the provider rang the agent more than once
SELECT MIN(OrganizationId) AS OrganizationId, CAST(ReservationId AS nvarchar(36)) AS Subject, CONCAT(COUNT(*), ' rings') AS Detail
FROM   ProviderCommand
WHERE  Kind = 'RingAgent' AND State = 'Done'
GROUP BY ReservationId
HAVING COUNT(*) > 1;
