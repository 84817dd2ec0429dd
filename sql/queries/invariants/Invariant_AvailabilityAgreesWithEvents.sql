-- out: agents whose declared availability is not what was last told of it; nobody who never declared any has one
SELECT COALESCE(e.OrganizationId, '') AS OrganizationId, CAST(a.AgentId AS nvarchar(36)) AS Subject,
       CONCAT(a.Availability, ', told ', COALESCE(e.Detail, 'nothing')) AS Detail
FROM   Agent AS a
LEFT JOIN (SELECT AgentId, MAX(Seq) AS Seq FROM CallEvent WHERE Kind = 'AvailabilityChanged' GROUP BY AgentId) AS x ON x.AgentId = a.AgentId
LEFT JOIN CallEvent AS e ON e.Seq = x.Seq
WHERE  COALESCE(a.NotReadyReason, a.Availability) <> COALESCE(e.Detail, 'LoggedOut');
