-- in: @OrganizationId, @CallId   out: the events of one call, oldest first
SELECT EventId, OrganizationId, Kind, At, Origin, ContactId, CallId, QueueEntryId, ReservationId, AgentId, Detail
FROM   CallEvent
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId
ORDER BY Seq;
