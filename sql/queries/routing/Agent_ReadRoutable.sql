-- out: one row per membership of every agent of the pool who is at work, free or not
SELECT a.AgentId, a.IdleSince, a.Availability, a.NotReadyReason, a.State, m.OrganizationId, m.Skills
FROM   Agent AS a
JOIN   Membership AS m ON m.UserId = a.AgentId AND m.Role = 'Agent'
WHERE  a.Availability <> 'LoggedOut'
ORDER BY a.AgentId;
