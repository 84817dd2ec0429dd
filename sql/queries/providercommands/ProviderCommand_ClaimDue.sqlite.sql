-- in: @Now, @LeaseUntil, @Take   out: claimed commands of every organization. Leased: to be sent for the first time since it
-- was pending. Unknown: a sending may have worked.
UPDATE ProviderCommand
SET    State = CASE State WHEN 'Pending' THEN 'Leased' ELSE 'Unknown' END,
       SentAt = CASE State WHEN 'Pending' THEN @Now ELSE SentAt END, Attempt = Attempt + 1, DeadlineAt = @LeaseUntil
WHERE  CommandId IN (SELECT CommandId FROM ProviderCommand
                     WHERE DeadlineAt <= @Now
                     ORDER BY Priority, Seq LIMIT @Take)
RETURNING CommandId, OrganizationId, Kind, CallId, LegId, ReservationId, Url, State, Attempt, Priority, SentAt, Seq;
