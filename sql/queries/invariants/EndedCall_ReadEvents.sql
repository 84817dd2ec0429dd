-- in: @After, @Until   out: the events of those calls, oldest first
SELECT e.EventId, e.OrganizationId, e.Kind, e.At, e.Origin, e.ContactId, e.CallId, e.QueueEntryId, e.ReservationId, e.AgentId, e.Detail
FROM   Call AS c
JOIN   CallEvent AS e ON e.CallId = c.CallId
WHERE  c.Seq > @After AND c.Seq <= @Until AND c.Outcome IS NOT NULL
ORDER BY e.Seq;
