-- out: agents who went home with work in hand; an agent belongs to no one organization
SELECT '' AS OrganizationId, CAST(AgentId AS nvarchar(36)) AS Subject, State AS Detail
FROM   Agent
WHERE  Availability = 'LoggedOut' AND State <> 'Idle';
