-- in: @AgentId, @PageId, @Now   the page has the agent's voice; nobody had it
INSERT INTO Softphone (AgentId, PageId, TakenAt) VALUES (@AgentId, @PageId, @Now);
