-- in: @From, @Until, @Simulated   out: the stays of every organization that began in a span
SELECT OrganizationId, QueueId, EnteredAt, ExitAt, ExitKind AS "Exit", TalkEndedAt, WrapUpEndedAt
FROM   QueueEntry
WHERE  EnteredAt >= @From AND EnteredAt < @Until AND Simulated = @Simulated;
