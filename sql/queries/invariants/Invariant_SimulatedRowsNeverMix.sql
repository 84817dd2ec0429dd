-- out: calls whose matter or whose stays in queues do not agree with them on being made up
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject, CASE WHEN t.Simulated <> c.Simulated THEN 'contact' ELSE 'queue entry' END AS Detail
FROM   Call AS c
JOIN   Contact AS t ON t.ContactId = c.ContactId
LEFT JOIN QueueEntry AS q ON q.CallId = c.CallId AND q.Simulated <> c.Simulated
WHERE  t.Simulated <> c.Simulated OR q.QueueEntryId IS NOT NULL;
