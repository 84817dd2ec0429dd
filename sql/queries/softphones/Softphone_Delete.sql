-- in: @AgentId, @PageId   out: 1 row when the page had the agent's voice
DELETE FROM Softphone WHERE AgentId = @AgentId AND PageId = @PageId;
