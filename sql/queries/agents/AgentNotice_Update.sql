-- in: @AgentId, @Notice, @At, @AuthorId   out: 0 rows when the agent has none yet
UPDATE AgentNotice SET Notice = @Notice, At = @At, AuthorId = @AuthorId WHERE AgentId = @AgentId;
