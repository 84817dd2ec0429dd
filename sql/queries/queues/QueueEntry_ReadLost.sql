-- in: @OrganizationId, @CallId, @QueueId, @Since   out: earlier stays of the same caller in the queue that began since, the latest first
SELECT e.AgeFrom, e.ExitAt, e.ExitKind
FROM   Call AS own
JOIN   Call AS c ON c.PartyId = own.PartyId AND c.OrganizationId = own.OrganizationId
JOIN   QueueEntry AS e ON e.CallId = c.CallId AND e.QueueId = @QueueId
WHERE  own.CallId = @CallId AND own.OrganizationId = @OrganizationId AND c.CallId <> own.CallId AND e.EnteredAt >= @Since
ORDER BY e.Seq DESC;
