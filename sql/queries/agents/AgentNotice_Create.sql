-- in: @AgentId, @Notice, @At, @AuthorId   for an agent without one
INSERT INTO AgentNotice (AgentId, Notice, At, AuthorId) VALUES (@AgentId, @Notice, @At, @AuthorId);
