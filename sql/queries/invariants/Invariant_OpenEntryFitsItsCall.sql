-- out: open stays in a queue whose call is elsewhere
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject, CONCAT(q.State, ' in a call that is ', c.State) AS Detail
FROM   QueueEntry AS q
JOIN   Call AS c ON c.CallId = q.CallId
WHERE  (q.State = 'Waiting' AND c.State <> 'Queued')
   OR  (q.State = 'Reserved' AND c.State NOT IN ('Queued', 'Connecting'))
   OR  (q.State = 'Connected' AND c.State <> 'Talking');
