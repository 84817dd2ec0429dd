-- in: @Now, @LeaseUntil, @Take   out: claimed commands of every organization; their former state says what to do
UPDATE ProviderCommand
SET    State = CASE State WHEN 'Leased' THEN 'Unknown' ELSE State END, Attempt = Attempt + 1, DeadlineAt = @LeaseUntil
WHERE  CommandId IN (SELECT CommandId FROM ProviderCommand
                     WHERE DeadlineAt <= @Now
                     ORDER BY Priority, Seq LIMIT @Take)
RETURNING CommandId, OrganizationId, CommandKey, Kind, CallId, LegId, ReservationId, Url, State, Attempt, Priority, CreatedAt, SentAt, Seq;
