-- out: stays in a queue without the agent who is to be held for them, or with one whom nobody needs any more
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject,
       CONCAT(q.State, ' in a call that is ', c.State, ', reservation ', COALESCE(r.State, 'none')) AS Detail
FROM   QueueEntry AS q
JOIN   Call AS c ON c.CallId = q.CallId
LEFT JOIN Reservation AS r ON r.QueueEntryId = q.QueueEntryId AND r.EndedAt IS NULL AND r.TalkEndedAt IS NULL
WHERE  (q.State IN ('Waiting', 'Left') AND r.State IS NOT NULL)
   OR  (q.State = 'Reserved' AND (r.ConnectedAt IS NOT NULL
                                  OR COALESCE(r.State, '') <> CASE WHEN c.State = 'Connecting' THEN 'Accepted' ELSE 'Pending' END))
   OR  (q.State = 'Connected' AND (r.ConnectedAt IS NULL OR r.State <> 'Accepted'));
