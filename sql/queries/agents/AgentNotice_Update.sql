-- in: @AgentId, @Notice, @At   out: 0 rows when the agent has none yet
UPDATE AgentNotice SET Notice = @Notice, At = @At WHERE AgentId = @AgentId;
