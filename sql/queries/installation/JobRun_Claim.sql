-- in: @JobName, @Now, @LeaseUntil   out: 1 row unless another node runs it
UPDATE JobRun SET LeaseUntil = @LeaseUntil, LastStartedAt = @Now
WHERE  JobName = @JobName AND (LeaseUntil IS NULL OR LeaseUntil <= @Now);
