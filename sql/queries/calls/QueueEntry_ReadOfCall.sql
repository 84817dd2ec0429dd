-- in: @OrganizationId, @CallId   out: the stays of one call, in order of entry
SELECT QueueEntryId, QueueId, State, Language, Topic, EnteredAt, AgeFrom, AnsweredAt, ExitAt, ExitKind
FROM   QueueEntry
WHERE  OrganizationId = @OrganizationId AND CallId = @CallId
ORDER BY Seq;
