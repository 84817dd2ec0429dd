-- in: @OrganizationId, @CallId, @UserId   out: the user's open part in the call; no row where there is none
SELECT ObservationId, OrganizationId, CallId, ReservationId, UserId, LegId, Mode, Turn, StartedAt, JoinedAt, EndedAt
FROM   Observation
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND UserId = @UserId AND EndedAt IS NULL;
