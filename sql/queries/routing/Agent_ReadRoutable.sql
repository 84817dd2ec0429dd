-- out: one row per membership of every agent of the pool who is ready and idle
SELECT a.AgentId, a.IdleSince, m.OrganizationId, m.Skills
FROM   Agent AS a
JOIN   Membership AS m ON m.UserId = a.AgentId AND m.Role = 'Agent'
WHERE  a.Availability = 'Ready' AND a.State = 'Idle'
ORDER BY a.AgentId;
