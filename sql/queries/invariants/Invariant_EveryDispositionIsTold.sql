-- out: records of conversations that nobody had, that belong to another call, or that no event tells of
SELECT d.OrganizationId, CAST(d.ReservationId AS nvarchar(36)) AS Subject, d.Code AS Detail
FROM   Disposition AS d
LEFT JOIN Reservation AS r ON r.ReservationId = d.ReservationId
WHERE  r.ConnectedAt IS NULL OR r.CallId <> d.CallId OR r.AgentId <> d.AgentId
   OR  NOT EXISTS (SELECT 1 FROM CallEvent AS e
                   WHERE e.ReservationId = d.ReservationId AND e.Kind = 'DispositionRecorded' AND e.At = d.RecordedAt AND e.Detail = d.Code);
