-- in: @AgentId, @OrganizationIds, @From   out: what the agent declared or was given since then, oldest first
SELECT At, Detail AS Word
FROM   CallEvent
WHERE  OrganizationId IN @OrganizationIds AND At >= @From AND AgentId = @AgentId AND Kind = 'AvailabilityChanged'
ORDER BY Seq;
