-- out: reservations that hold an agent, or a leg, for another call than the one that waits
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject, r.State AS Detail
FROM   Reservation AS r
LEFT JOIN QueueEntry AS q ON q.QueueEntryId = r.QueueEntryId
LEFT JOIN CallLeg AS l ON l.ReservationId = r.ReservationId
WHERE  q.CallId <> r.CallId OR l.CallId <> r.CallId OR (r.Kind = 'Inbound' AND (q.QueueEntryId IS NULL OR r.CallId IS NULL));
