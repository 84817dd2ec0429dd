-- in: @AgentId, @AuthorId   out: 1 row when the agent has a notice, which is now the author's
UPDATE AgentNotice SET AuthorId = @AuthorId WHERE AgentId = @AgentId;
