-- out: transfers that nobody will end: of a call that is over, or out of a conversation that is; and those whose state and ending disagree
SELECT t.OrganizationId, CAST(t.TransferId AS nvarchar(36)) AS Subject, CONCAT(t.State, ' in a call that is ', c.State) AS Detail
FROM   Transfer AS t
JOIN   Call AS c ON c.CallId = t.CallId
JOIN   Reservation AS r ON r.ReservationId = t.ReservationId
WHERE  (t.EndedAt IS NULL AND (c.State = 'Ended' OR (t.State IN ('Pending', 'Joined') AND r.TalkEndedAt IS NOT NULL)))
   OR  (t.State = 'Ended' AND (t.EndedAt IS NULL OR t.Ending IS NULL)) OR (t.State <> 'Ended' AND t.EndedAt IS NOT NULL)
   OR  r.CallId <> t.CallId;
