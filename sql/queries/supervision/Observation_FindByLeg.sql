-- in: @OrganizationId, @LegId   out: the open observation of a leg; no row where there is none
SELECT ObservationId, OrganizationId, CallId, ReservationId, UserId, LegId, Mode, Turn, StartedAt, JoinedAt, EndedAt
FROM   Observation
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
