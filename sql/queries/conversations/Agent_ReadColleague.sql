-- in: @OrganizationId, @AgentId   out: the agent, when they work for the organization
SELECT a.AgentId, u.DisplayName, a.Availability, a.State
FROM   Agent AS a
JOIN   UserAccount AS u ON u.UserId = a.AgentId
JOIN   Membership AS m ON m.UserId = a.AgentId AND m.Role = 'Agent'
WHERE  m.OrganizationId = @OrganizationId AND a.AgentId = @AgentId;
