-- in: @JobName   out: 0 rows when the job is known
INSERT INTO JobRun (JobName) SELECT @JobName WHERE NOT EXISTS (SELECT 1 FROM JobRun WHERE JobName = @JobName);
