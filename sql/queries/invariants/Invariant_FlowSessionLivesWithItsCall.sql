-- out: live calls without a place in a flow, and ended ones whose answers were not deleted
SELECT c.OrganizationId, CAST(c.CallId AS nvarchar(36)) AS Subject, CASE WHEN s.CallId IS NULL THEN 'no session' ELSE 'session left behind' END AS Detail
FROM   Call AS c
LEFT JOIN FlowSession AS s ON s.CallId = c.CallId
WHERE  (c.State <> 'Ended' AND c.Direction = 'Inbound' AND s.CallId IS NULL) OR (c.State = 'Ended' AND s.CallId IS NOT NULL);
