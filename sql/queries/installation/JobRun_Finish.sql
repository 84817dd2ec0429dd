-- in: @JobName, @Now, @Error
UPDATE JobRun SET LeaseUntil = NULL, LastEndedAt = @Now, LastError = @Error WHERE JobName = @JobName;
