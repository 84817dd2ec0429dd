-- out: agents who are held for a call of their own initiative and for a stay in a queue, or without the call
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject, CASE WHEN b.CallId IS NULL THEN 'no call of our own' ELSE 'a stay in a queue' END AS Detail
FROM   Reservation AS r
LEFT JOIN OutboundCall AS b ON b.ReservationId = r.ReservationId
WHERE  r.Kind = 'Outbound' AND (r.QueueEntryId IS NOT NULL OR b.CallId IS NULL);
