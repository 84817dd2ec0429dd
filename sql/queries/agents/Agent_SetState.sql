-- in: @AgentId, @State, @Now
UPDATE Agent SET State = @State, StateSince = @Now WHERE AgentId = @AgentId;
