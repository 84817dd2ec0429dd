-- out: wishes to the provider that were written twice
SELECT MIN(OrganizationId) AS OrganizationId, CommandKey AS Subject, CONCAT(COUNT(*), ' commands') AS Detail
FROM   ProviderCommand
GROUP BY CommandKey
HAVING COUNT(*) > 1;
