-- out: calls without exactly one caller's leg, or whose leg lives longer or shorter than the call
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject,
       CONCAT(c.State, ' with ', COALESCE(l.Legs, 0), ' legs, ', COALESCE(l.Live, 0), ' live') AS Detail
FROM   Call AS c
LEFT JOIN (SELECT CallId, COUNT(*) AS Legs, SUM(CASE WHEN EndedAt IS NULL THEN 1 ELSE 0 END) AS Live
           FROM CallLeg WHERE Kind = 'Caller' GROUP BY CallId) AS l ON l.CallId = c.CallId
WHERE  COALESCE(l.Legs, 0) <> 1 OR l.Live <> CASE WHEN c.State = 'Ended' THEN 0 ELSE 1 END;
