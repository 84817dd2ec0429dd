-- in: @AgentId   the trouble is over
DELETE FROM AgentNotice WHERE AgentId = @AgentId;
