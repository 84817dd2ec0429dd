-- in: @AgentId   out: the page that has the agent's voice, with the last trial
SELECT PageId, TakenAt, TriedAt, Faults FROM Softphone WHERE AgentId = @AgentId;
