-- in: @LegId, @OrganizationId, @CallId, @ReservationId, @Kind, @ProviderLegId, @State, @StartedAt, @AnsweredAt
INSERT INTO CallLeg (LegId, OrganizationId, CallId, ReservationId, Kind, ProviderLegId, State, StartedAt, AnsweredAt)
VALUES (@LegId, @OrganizationId, @CallId, @ReservationId, @Kind, @ProviderLegId, @State, @StartedAt, @AnsweredAt);
