-- in: @AgentId, @Now
INSERT INTO Agent (AgentId, Availability, State, StateSince, IdleSince) VALUES (@AgentId, 'LoggedOut', 'Idle', @Now, @Now);
