-- in: @From, @Until, @DefinitionId, @DefinitionVersion, @Simulated   out: the stored rows of every organization in a span
SELECT OrganizationId, QueueId, StartsAt, Minutes, ComputedAt, Offered, Answered, AnsweredWithin, Abandoned, AbandonedWithin,
       ShortAbandoned, Overflowed, CallbackRequested, CallbackRequestedWithin, Closed, Failed, StillWaiting, StillTalking, Flagged,
       AnsweredTimed, AbandonedTimed, AnsweredWaitMs, AbandonedWaitMs, LongestWaitMs, TalkMs, WrapUpMs, Handled
FROM   IntervalStat
WHERE  StartsAt >= @From AND StartsAt < @Until
  AND  DefinitionId = @DefinitionId AND DefinitionVersion = @DefinitionVersion AND Simulated = @Simulated;
