-- in: @OrganizationId, @From, @DefinitionId, @DefinitionVersion, @Simulated   out: the stored rows from an instant on
SELECT QueueId, StartsAt, Minutes, LocalLabel, Status, Revision, Offered, Answered, AnsweredWithin, Abandoned, AbandonedWithin, ShortAbandoned,
       Overflowed, CallbackRequested, CallbackRequestedWithin, Closed, Failed, StillWaiting, StillTalking, Flagged,
       AnsweredTimed, AbandonedTimed, AnsweredWaitMs, AbandonedWaitMs, LongestWaitMs, TalkMs, WrapUpMs, Handled
FROM   IntervalStat
WHERE  OrganizationId = @OrganizationId AND StartsAt >= @From
  AND  DefinitionId = @DefinitionId AND DefinitionVersion = @DefinitionVersion AND Simulated = @Simulated
ORDER BY StartsAt, QueueId;
