-- in: @AgentId, @PageId, @Faults, @Now   out: 1 row when the page has the agent's voice
UPDATE Softphone SET TriedAt = @Now, Faults = @Faults WHERE AgentId = @AgentId AND PageId = @PageId;
