-- out: questions about help on the screen that nothing ends, or whose conversation is over or another call's
SELECT h.OrganizationId, CAST(h.ConsentId AS nvarchar(36)) AS Subject, COALESCE(h.Answer, 'no answer') AS Detail
FROM   RemoteHelpConsent AS h
JOIN   Reservation AS r ON r.ReservationId = h.ReservationId
WHERE  r.CallId <> h.CallId OR (h.Answer IS NULL AND (h.DeadlineAt IS NULL OR r.TalkEndedAt IS NOT NULL)) OR (h.Answer IS NOT NULL AND h.DeadlineAt IS NOT NULL);
