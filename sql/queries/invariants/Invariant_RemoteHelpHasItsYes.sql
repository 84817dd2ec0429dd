-- out: help on a caller's screen without the caller's yes, or beyond the conversation
SELECT h.OrganizationId, CAST(h.ConsentId AS nvarchar(36)) AS Subject, COALESCE(h.Answer, 'no answer') AS Detail
FROM   RemoteHelpConsent AS h
JOIN   Reservation AS r ON r.ReservationId = h.ReservationId
WHERE  h.StartedAt IS NOT NULL
  AND  (h.Answer IS NULL OR h.Answer <> 'Given' OR h.StartedAt < h.AnsweredAt OR (r.TalkEndedAt IS NOT NULL AND h.EndedAt IS NULL) OR h.EndedAt < h.StartedAt);
