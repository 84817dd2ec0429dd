-- out: requests that have two stored replies
SELECT '' AS OrganizationId, RequestKey AS Subject, CONCAT(COUNT(*), ' replies') AS Detail
FROM   WebhookReply
GROUP BY RequestKey
HAVING COUNT(*) > 1;
