-- in: @After   out: what changed since, in the log's order; one row per organization that a named agent works for
SELECT e.Seq, e.RecordedAt, e.OrganizationId, e.AgentId, m.OrganizationId AS AgentOrganizationId
FROM   CallEvent AS e
LEFT JOIN Membership AS m ON m.UserId = e.AgentId AND m.Role = 'Agent'
WHERE  e.Seq > @After
ORDER BY e.Seq;
