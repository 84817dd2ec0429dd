-- in: @OrganizationId, @FirstDay, @LastDay, @Simulated   out: per queue, how many ratings whole days brought and their sum
SELECT QueueId, COUNT(*) AS Given, SUM(Score) AS Total
FROM   Rating
WHERE  OrganizationId = @OrganizationId AND LocalDay >= @FirstDay AND LocalDay <= @LastDay AND Simulated = @Simulated
GROUP BY QueueId;
