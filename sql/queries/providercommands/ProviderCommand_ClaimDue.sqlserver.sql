-- in: @Now, @LeaseUntil, @Take   out: claimed commands of every organization. Leased: to be sent for the first time since it
-- was pending. Unknown: a sending may have worked.
UPDATE t
SET    t.State = CASE t.State WHEN 'Pending' THEN 'Leased' ELSE 'Unknown' END,
       t.SentAt = CASE t.State WHEN 'Pending' THEN @Now ELSE t.SentAt END, t.Attempt = t.Attempt + 1, t.DeadlineAt = @LeaseUntil
OUTPUT inserted.CommandId, inserted.OrganizationId, inserted.Kind, inserted.CallId, inserted.LegId,
       inserted.ReservationId, inserted.Url, inserted.State, inserted.Attempt, inserted.Priority, inserted.SentAt, inserted.Seq
FROM   dbo.ProviderCommand AS t
JOIN   (SELECT TOP (@Take) CommandId FROM dbo.ProviderCommand WITH (UPDLOCK, READPAST, ROWLOCK)
        WHERE DeadlineAt <= @Now
        ORDER BY Priority, Seq) AS s ON s.CommandId = t.CommandId
WHERE  t.DeadlineAt <= @Now;
