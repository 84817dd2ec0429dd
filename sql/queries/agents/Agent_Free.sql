-- in: @AgentId, @Now   the agent has nothing in hand any more
UPDATE Agent SET State = 'Idle', StateSince = @Now, IdleSince = @Now WHERE AgentId = @AgentId AND State <> 'Idle';
