-- out: queues whose entries, as the events tell them, are not its exits plus those who wait
SELECT x.OrganizationId, COALESCE(x.QueueId, 'no queue') AS Subject,
       CONCAT(SUM(x.Offered), ' offered, ', SUM(x.Exits), ' out, ', SUM(x.Waiting), ' waiting') AS Detail
FROM   (SELECT OrganizationId, Detail AS QueueId, 1 AS Offered, 0 AS Exits, 0 AS Waiting FROM CallEvent WHERE Kind = 'QueueEntered'
        UNION ALL
        SELECT OrganizationId, QueueId, 0, CASE WHEN ExitKind IS NULL THEN 0 ELSE 1 END, CASE WHEN State IN ('Waiting', 'Reserved') THEN 1 ELSE 0 END
        FROM QueueEntry) AS x
GROUP BY x.OrganizationId, x.QueueId
HAVING SUM(x.Offered) <> SUM(x.Exits) + SUM(x.Waiting);
