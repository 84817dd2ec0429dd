-- in: @OrganizationId, @QueueEntryId   out: one stay in a queue
SELECT QueueEntryId, QueueId, State, Language, Topic, EnteredAt, AgeFrom, AnsweredAt, ExitAt, ExitKind
FROM   QueueEntry
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId;
