-- out: legs of the provider that stand in two calls, or twice in one
SELECT MIN(OrganizationId) AS OrganizationId, ProviderLegId AS Subject, CONCAT(COUNT(*), ' legs') AS Detail
FROM   CallLeg
WHERE  ProviderLegId IS NOT NULL
GROUP BY ProviderLegId
HAVING COUNT(*) > 1;
