-- out: calls that wait, connect or talk without exactly one stay in a queue, or are asked to rate without having talked; one that we
-- placed stands in no queue unless it was led to one
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject,
       CONCAT(c.State, ' with ', COALESCE(e.OpenEntries, 0), ' open stays and ', COALESCE(e.Talks, 0), ' finished talks') AS Detail
FROM   Call AS c
LEFT JOIN (SELECT CallId, SUM(CASE WHEN State <> 'Left' THEN 1 ELSE 0 END) AS OpenEntries,
                  SUM(CASE WHEN TalkEndedAt IS NOT NULL THEN 1 ELSE 0 END) AS Talks
           FROM QueueEntry GROUP BY CallId) AS e ON e.CallId = c.CallId
-- a talk that the agent's leg ended is over before the caller's leg has asked what now
WHERE  (c.Direction = 'Outbound' AND COALESCE(e.OpenEntries, 0) > 1) OR (c.Direction = 'Outbound' AND c.State = 'Queued' AND COALESCE(e.OpenEntries, 0) = 0)
   OR  (c.Direction = 'Inbound' AND c.State IN ('Queued', 'Connecting') AND COALESCE(e.OpenEntries, 0) <> 1)
   OR  (c.Direction = 'Inbound' AND c.State = 'Talking' AND COALESCE(e.OpenEntries, 0) <> 1 AND (COALESCE(e.OpenEntries, 0) > 1 OR COALESCE(e.Talks, 0) = 0))
   OR  (c.State = 'Rating' AND COALESCE(e.Talks, 0) = 0);
