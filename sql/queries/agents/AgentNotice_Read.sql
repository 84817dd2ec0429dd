-- in: @AgentId   out: Notice; no row when there is none
SELECT Notice FROM AgentNotice WHERE AgentId = @AgentId;
