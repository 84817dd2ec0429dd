-- in: @OrganizationId, @From, @Simulated   out: the stays that began at or after the instant
SELECT OrganizationId, QueueId, EnteredAt, ExitAt, ExitKind AS "Exit", TalkEndedAt, WrapUpEndedAt
FROM   QueueEntry
WHERE  OrganizationId = @OrganizationId AND EnteredAt >= @From AND Simulated = @Simulated;
