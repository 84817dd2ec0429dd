-- in: @OrganizationId, @CallId   out: the call's stays, the latest first
SELECT QueueId, AgeFrom, Priority, ExitKind
FROM   QueueEntry
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId
ORDER BY Seq DESC;
