-- in: @OrganizationId, @Simulated   out: per queue, how many wait or are on their way to an agent, and since when the first
SELECT QueueId, COUNT(*) AS Waiting, MIN(EnteredAt) AS WaitingSince
FROM   QueueEntry
WHERE  OrganizationId = @OrganizationId AND Simulated = @Simulated AND State IN ('Waiting', 'Reserved')
GROUP BY QueueId;
