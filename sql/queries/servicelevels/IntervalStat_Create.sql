-- in: @OrganizationId, @QueueId, @StartsAt, @Minutes, @DefinitionId, @DefinitionVersion, @Simulated, @LocalLabel,
-- @Status, @Revision, @Offered, @Answered, @AnsweredWithin, @Abandoned, @AbandonedWithin, @ShortAbandoned, @Overflowed,
-- @CallbackRequested, @CallbackRequestedWithin, @Closed, @Failed, @StillWaiting, @StillTalking, @Flagged,
-- @AnsweredTimed, @AbandonedTimed, @AnsweredWaitMs, @AbandonedWaitMs, @LongestWaitMs, @TalkMs, @WrapUpMs, @Handled,
-- @ComputedAt
INSERT INTO IntervalStat (OrganizationId, QueueId, StartsAt, Minutes, DefinitionId, DefinitionVersion, Simulated, LocalLabel, Status,
                          Revision, Offered, Answered, AnsweredWithin, Abandoned, AbandonedWithin, ShortAbandoned, Overflowed,
                          CallbackRequested, CallbackRequestedWithin, Closed, Failed, StillWaiting, StillTalking, Flagged,
                          AnsweredTimed, AbandonedTimed, AnsweredWaitMs, AbandonedWaitMs, LongestWaitMs, TalkMs, WrapUpMs, Handled,
                          ComputedAt)
VALUES (@OrganizationId, @QueueId, @StartsAt, @Minutes, @DefinitionId, @DefinitionVersion, @Simulated, @LocalLabel,
        @Status, @Revision, @Offered, @Answered, @AnsweredWithin, @Abandoned, @AbandonedWithin, @ShortAbandoned,
        @Overflowed, @CallbackRequested, @CallbackRequestedWithin, @Closed, @Failed, @StillWaiting, @StillTalking,
        @Flagged, @AnsweredTimed, @AbandonedTimed, @AnsweredWaitMs, @AbandonedWaitMs, @LongestWaitMs, @TalkMs,
        @WrapUpMs, @Handled, @ComputedAt);
