-- out: calls that were asked to rate twice, or whose question was closed twice, before it was asked, or never
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject, CONCAT('asked ', e.Asked, ', closed ', e.Closed) AS Detail
FROM   Call AS c
JOIN   (SELECT CallId, SUM(CASE WHEN Kind = 'RatingAsked' THEN 1 ELSE 0 END) AS Asked, SUM(CASE WHEN Kind = 'RatingClosed' THEN 1 ELSE 0 END) AS Closed
        FROM CallEvent WHERE Kind IN ('RatingAsked', 'RatingClosed') GROUP BY CallId) AS e ON e.CallId = c.CallId
WHERE  e.Asked > 1 OR e.Closed > e.Asked OR (c.State = 'Ended' AND e.Closed <> e.Asked);
