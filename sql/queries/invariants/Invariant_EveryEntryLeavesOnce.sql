-- out: stays in a queue whose row and whose events do not agree on the one way they ended
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject,
       CONCAT('exit ', COALESCE(q.ExitKind, 'none'), ', told ', COALESCE(e.Answers, 0), ' answers and ', COALESCE(e.Others, 0), ' other exits') AS Detail
FROM   QueueEntry AS q
LEFT JOIN (SELECT QueueEntryId, SUM(CASE WHEN Kind = 'Connected' THEN 1 ELSE 0 END) AS Answers,
                  SUM(CASE WHEN Kind = 'QueueLeft' THEN 1 ELSE 0 END) AS Others,
                  MIN(CASE WHEN Kind = 'QueueLeft' THEN Detail END) AS LeftBy
           FROM CallEvent WHERE Kind IN ('Connected', 'QueueLeft') GROUP BY QueueEntryId) AS e ON e.QueueEntryId = q.QueueEntryId
WHERE  (q.ExitKind IS NULL AND e.QueueEntryId IS NOT NULL)
   OR  (q.ExitKind = 'Answered' AND (COALESCE(e.Answers, 0) <> 1 OR COALESCE(e.Others, 0) <> 0))
   OR  (q.ExitKind <> 'Answered' AND (COALESCE(e.Answers, 0) <> 0 OR COALESCE(e.Others, 0) <> 1 OR COALESCE(e.LeftBy, '') <> q.ExitKind));
