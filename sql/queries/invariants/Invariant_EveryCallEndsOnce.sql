-- out: calls whose row and whose events do not agree on whether, when and how they ended
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject,
       CONCAT(c.State, ' with outcome ', COALESCE(c.Outcome, 'none'), ' and ', COALESCE(e.Times, 0), ' ends') AS Detail
FROM   Call AS c
LEFT JOIN (SELECT CallId, COUNT(*) AS Times, MIN(At) AS ToldAt, MIN(Detail) AS Told
           FROM CallEvent WHERE Kind = 'CallEnded' GROUP BY CallId) AS e ON e.CallId = c.CallId
WHERE  (c.State <> 'Ended' AND (c.EndedAt IS NOT NULL OR e.Times IS NOT NULL))
   OR  (c.State = 'Ended' AND (c.EndedAt IS NULL OR c.Outcome IS NULL OR c.EndedAt < c.ReceivedAt
                               OR COALESCE(e.Times, 0) <> 1 OR e.ToldAt <> c.EndedAt OR COALESCE(e.Told, '') <> c.Outcome));
