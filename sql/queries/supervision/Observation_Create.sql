-- in: @ObservationId, @OrganizationId, @CallId, @ReservationId, @UserId, @PartyId, @LegId, @Mode, @StartedAt   out: 0 rows when the user has a part in a conversation already
INSERT INTO Observation (ObservationId, OrganizationId, CallId, ReservationId, UserId, PartyId, LegId, Mode, Turn, StartedAt)
SELECT @ObservationId, @OrganizationId, @CallId, @ReservationId, @UserId, @PartyId, @LegId, @Mode, 0, @StartedAt
WHERE NOT EXISTS (SELECT 1 FROM Observation WHERE UserId = @UserId AND EndedAt IS NULL);
