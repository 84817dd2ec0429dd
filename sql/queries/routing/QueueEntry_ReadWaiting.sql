-- out: everyone who waits, in every organization of the pool, in the order of service
SELECT e.QueueEntryId, e.OrganizationId, e.QueueId, e.CallId, e.ContactId, e.Language, e.Priority, e.AgeFrom, e.EnteredAt, e.Seq
FROM   QueueEntry AS e
WHERE  e.State = 'Waiting'
ORDER BY e.Priority, e.AgeFrom, e.Seq;
