-- out: events of a matter, a call, a stay in a queue or a reservation that does not exist
SELECT e.OrganizationId, CAST(e.EventId AS nvarchar(36)) AS Subject, e.Kind AS Detail
FROM   CallEvent AS e
LEFT JOIN Contact AS t ON t.ContactId = e.ContactId
LEFT JOIN Call AS c ON c.CallId = e.CallId
LEFT JOIN QueueEntry AS q ON q.QueueEntryId = e.QueueEntryId
LEFT JOIN Reservation AS r ON r.ReservationId = e.ReservationId
WHERE  (e.ContactId IS NOT NULL AND t.ContactId IS NULL) OR (e.CallId IS NOT NULL AND c.CallId IS NULL)
   OR  (e.QueueEntryId IS NOT NULL AND q.QueueEntryId IS NULL) OR (e.ReservationId IS NOT NULL AND r.ReservationId IS NULL);
