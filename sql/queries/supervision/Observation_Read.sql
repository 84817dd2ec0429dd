-- in: @OrganizationId, @ObservationId   out: the observation
SELECT ObservationId, OrganizationId, CallId, ReservationId, UserId, LegId, Mode, Turn, StartedAt, JoinedAt, EndedAt
FROM   Observation
WHERE  ObservationId = @ObservationId AND OrganizationId = @OrganizationId;
