-- in: @OrganizationId, @QueueId   out: who waits or is on the way to an agent, in the order of service
SELECT QueueEntryId, EnteredAt
FROM   QueueEntry
WHERE  OrganizationId = @OrganizationId AND QueueId = @QueueId AND State IN ('Waiting', 'Reserved')
ORDER BY Priority, AgeFrom, Seq;
