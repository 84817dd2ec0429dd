-- in: @OrganizationId   out: everyone who takes calls for it, at work or not
SELECT m.UserId AS AgentId, u.DisplayName
FROM   Membership AS m
JOIN   UserAccount AS u ON u.UserId = m.UserId
WHERE  m.OrganizationId = @OrganizationId AND m.Role = 'Agent';
