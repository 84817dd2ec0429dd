-- in: @AgentId, @Now   out: 1 row when the agent was still ready and idle
UPDATE Agent SET State = 'Reserved', StateSince = @Now
WHERE  AgentId = @AgentId AND State = 'Idle' AND Availability = 'Ready';
