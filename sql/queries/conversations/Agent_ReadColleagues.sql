-- in: @OrganizationId   out: who of the organization's agents is on duty, by name
SELECT a.AgentId, u.DisplayName, a.Availability, a.State
FROM   Agent AS a
JOIN   UserAccount AS u ON u.UserId = a.AgentId
JOIN   Membership AS m ON m.UserId = a.AgentId AND m.Role = 'Agent'
WHERE  m.OrganizationId = @OrganizationId AND a.Availability <> 'LoggedOut'
ORDER BY u.DisplayName;
