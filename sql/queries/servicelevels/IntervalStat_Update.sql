-- in: @OrganizationId, @QueueId, @StartsAt, @Minutes, @DefinitionId, @DefinitionVersion, @Simulated, @LocalLabel,
-- @Status, @Revision, @Offered, @Answered, @AnsweredWithin, @Abandoned, @AbandonedWithin, @ShortAbandoned, @Overflowed,
-- @CallbackRequested, @CallbackRequestedWithin, @Closed, @Failed, @StillWaiting, @StillTalking, @Flagged,
-- @AnsweredTimed, @AbandonedTimed, @AnsweredWaitMs, @AbandonedWaitMs, @LongestWaitMs, @TalkMs, @WrapUpMs, @Handled,
-- @ComputedAt
-- out: 0 rows when the row is not there yet
UPDATE IntervalStat
SET    LocalLabel = @LocalLabel, Status = @Status, Revision = @Revision, Offered = @Offered, Answered = @Answered,
       AnsweredWithin = @AnsweredWithin, Abandoned = @Abandoned, AbandonedWithin = @AbandonedWithin,
       ShortAbandoned = @ShortAbandoned, Overflowed = @Overflowed, CallbackRequested = @CallbackRequested,
       CallbackRequestedWithin = @CallbackRequestedWithin, Closed = @Closed, Failed = @Failed,
       StillWaiting = @StillWaiting, StillTalking = @StillTalking, Flagged = @Flagged,
       AnsweredTimed = @AnsweredTimed, AbandonedTimed = @AbandonedTimed, AnsweredWaitMs = @AnsweredWaitMs,
       AbandonedWaitMs = @AbandonedWaitMs, LongestWaitMs = @LongestWaitMs, TalkMs = @TalkMs, WrapUpMs = @WrapUpMs,
       Handled = @Handled, ComputedAt = @ComputedAt
WHERE  OrganizationId = @OrganizationId
  AND  QueueId = @QueueId
  AND  StartsAt = @StartsAt
  AND  Minutes = @Minutes
  AND  DefinitionId = @DefinitionId
  AND  DefinitionVersion = @DefinitionVersion
  AND  Simulated = @Simulated;
