-- in: @AgentId, @Notice, @At   for an agent without one
INSERT INTO AgentNotice (AgentId, Notice, At) VALUES (@AgentId, @Notice, @At);
