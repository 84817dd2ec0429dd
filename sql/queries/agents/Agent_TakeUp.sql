-- in: @AgentId, @Now   out: 1 row when the agent is on duty, ready or not, and had nothing in hand
UPDATE Agent SET State = 'Reserved', StateSince = @Now
WHERE  AgentId = @AgentId AND State = 'Idle' AND Availability <> 'LoggedOut';
