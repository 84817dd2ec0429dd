-- in: @OrganizationId   out: what each of its agents can do who has declared to be ready, busy or not
SELECT a.AgentId, m.Skills
FROM   Membership AS m
JOIN   Agent AS a ON a.AgentId = m.UserId
WHERE  m.OrganizationId = @OrganizationId AND m.Role = 'Agent' AND a.Availability = 'Ready';
