-- in: @AgentId, @Availability, @NotReadyReason, @Now   out: 1 row when it changed; becoming ready starts the idle time anew; nobody logs out with a call in hand
UPDATE Agent
SET    Availability = @Availability, NotReadyReason = @NotReadyReason, IdleSince = @Now
WHERE  AgentId = @AgentId
  AND  (@Availability <> 'LoggedOut' OR State = 'Idle')
  AND  (Availability <> @Availability OR COALESCE(NotReadyReason, '') <> COALESCE(@NotReadyReason, ''));
