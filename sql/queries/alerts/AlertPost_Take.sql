-- in: @OrganizationId, @AlertPostId, @Now, @LeaseUntil   out: 1 row when it is ours to send until the lease is over
UPDATE AlertPost
SET    DeadlineAt = @LeaseUntil, Attempts = Attempts + 1
WHERE  AlertPostId = @AlertPostId AND OrganizationId = @OrganizationId AND DeadlineAt <= @Now;
