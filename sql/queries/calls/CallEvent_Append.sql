-- in: @EventId, @OrganizationId, @ContactId, @CallId, @QueueEntryId, @ReservationId, @AgentId, @Kind, @At, @RecordedAt, @Origin, @Detail
INSERT INTO CallEvent (EventId, OrganizationId, ContactId, CallId, QueueEntryId, ReservationId, AgentId, Kind, At, RecordedAt, Origin, Detail)
VALUES (@EventId, @OrganizationId, @ContactId, @CallId, @QueueEntryId, @ReservationId, @AgentId, @Kind, @At, @RecordedAt, @Origin, @Detail);
