-- out: calls whose arrival, or our placing them, was told never or more than once
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject, CONCAT(COALESCE(e.Times, 0), ' arrivals') AS Detail
FROM   Call AS c
LEFT JOIN (SELECT CallId, COUNT(*) AS Times FROM CallEvent WHERE Kind IN ('CallReceived', 'CallPlaced') GROUP BY CallId) AS e ON e.CallId = c.CallId
WHERE  COALESCE(e.Times, 0) <> 1;
