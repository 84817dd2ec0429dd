-- out: stays in a queue whose beginning was told never or more than once
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject, CONCAT(COALESCE(e.Times, 0), ' entries') AS Detail
FROM   QueueEntry AS q
LEFT JOIN (SELECT QueueEntryId, COUNT(*) AS Times FROM CallEvent WHERE Kind = 'QueueEntered' GROUP BY QueueEntryId) AS e
       ON e.QueueEntryId = q.QueueEntryId
WHERE  COALESCE(e.Times, 0) <> 1;
