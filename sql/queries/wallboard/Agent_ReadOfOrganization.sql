-- in: @OrganizationId   out: the agents who work for it and are not logged out; what they do for others shows as busy only
SELECT a.AgentId, u.DisplayName, a.Availability, a.NotReadyReason, a.State, a.StateSince, a.IdleSince, m.Skills,
       s.TriedAt AS SoftphoneTriedAt, s.Faults AS SoftphoneFaults
FROM   Membership AS m
JOIN   Agent AS a ON a.AgentId = m.UserId
JOIN   UserAccount AS u ON u.UserId = a.AgentId
LEFT JOIN Softphone AS s ON s.AgentId = a.AgentId
WHERE  m.OrganizationId = @OrganizationId AND m.Role = 'Agent' AND (a.Availability <> 'LoggedOut' OR a.State <> 'Idle')
ORDER BY u.DisplayName, a.AgentId;
