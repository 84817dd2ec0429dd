-- out: calls of our own whose result is missing although nobody dials any more, is there before anybody was rung, or contradicts the conversation
SELECT b.OrganizationId, CAST(b.CallId AS nvarchar(36)) AS Subject, CONCAT(COALESCE(b.Result, 'no result'), ' with a call that is ', c.State) AS Detail
FROM   OutboundCall AS b
JOIN   Call AS c ON c.CallId = b.CallId
JOIN   Reservation AS r ON r.ReservationId = b.ReservationId
WHERE  (b.Result IS NULL AND (c.State = 'Ended' OR r.EndedAt IS NOT NULL OR r.ConnectedAt IS NOT NULL))
   OR  (b.Result = 'Reached' AND r.ConnectedAt IS NULL) OR (b.Result <> 'Reached' AND r.ConnectedAt IS NOT NULL)
   OR  r.Kind <> 'Outbound' OR r.CallId <> b.CallId OR c.Direction <> 'Outbound';
