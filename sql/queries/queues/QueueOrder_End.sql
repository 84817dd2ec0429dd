-- in: @OrganizationId, @QueueOrderId, @Now, @EndedById   out: 1 row when it was in force
UPDATE QueueOrder
SET    EndedAt = @Now, EndedById = @EndedById
WHERE  QueueOrderId = @QueueOrderId AND OrganizationId = @OrganizationId AND EndedAt IS NULL AND UntilAt > @Now;
