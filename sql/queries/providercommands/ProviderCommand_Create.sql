-- in: @CommandId, @OrganizationId, @CommandKey, @Kind, @CallId, @LegId, @ReservationId, @Url, @Priority, @CreatedAt   out: 0 rows when the wish was written before
INSERT INTO ProviderCommand (CommandId, OrganizationId, CommandKey, Kind, CallId, LegId, ReservationId, Url, State, Priority, Attempt, CreatedAt, DeadlineAt)
SELECT @CommandId, @OrganizationId, @CommandKey, @Kind, @CallId, @LegId, @ReservationId, @Url, 'Pending', @Priority, 0, @CreatedAt, @CreatedAt
WHERE NOT EXISTS (SELECT 1 FROM ProviderCommand WHERE CommandKey = @CommandKey);
