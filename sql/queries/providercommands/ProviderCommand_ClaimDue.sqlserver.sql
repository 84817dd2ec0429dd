-- in: @Now, @LeaseUntil, @Take   out: claimed commands of every organization; their former state says what to do
UPDATE t
SET    t.State = CASE t.State WHEN 'Leased' THEN 'Unknown' ELSE t.State END, t.Attempt = t.Attempt + 1, t.DeadlineAt = @LeaseUntil
OUTPUT inserted.CommandId, inserted.OrganizationId, inserted.CommandKey, inserted.Kind, inserted.CallId, inserted.LegId,
       inserted.ReservationId, inserted.Url, inserted.State, inserted.Attempt, inserted.Priority, inserted.CreatedAt, inserted.SentAt, inserted.Seq
FROM   dbo.ProviderCommand AS t
JOIN   (SELECT TOP (@Take) CommandId FROM dbo.ProviderCommand WITH (UPDLOCK, READPAST, ROWLOCK)
        WHERE DeadlineAt <= @Now
        ORDER BY Priority, Seq) AS s ON s.CommandId = t.CommandId
WHERE  t.DeadlineAt <= @Now;
