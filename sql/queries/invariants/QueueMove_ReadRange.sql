-- in: @After, @Until   out: in a range of the event sequence, who began or ceased to wait, in the order in which it happened
SELECT e.Kind, e.At, e.RecordedAt, q.QueueEntryId, q.OrganizationId, q.QueueId, q.Priority, q.AgeFrom, q.Seq AS Place, r.DecisionId
FROM   CallEvent AS e
JOIN   QueueEntry AS q ON q.QueueEntryId = e.QueueEntryId
LEFT JOIN Reservation AS r ON r.ReservationId = e.ReservationId
WHERE  e.Seq > @After AND e.Seq <= @Until AND e.Kind IN ('QueueEntered', 'Requeued', 'AgentReserved', 'QueueLeft')
ORDER BY e.Seq;
