-- in: @OrganizationId   out: every simulated call with its last stay in a queue, in order of arrival
SELECT c.ReceivedAt, c.Language, c.Topic, e.QueueId AS Queue, e.EnteredAt, e.AnsweredAt, e.ExitAt, e.ExitKind AS "Exit",
       e.TalkEndedAt, c.EndedAt, c.Outcome
FROM   Call AS c
LEFT JOIN QueueEntry AS e ON e.Seq = (SELECT MAX(l.Seq) FROM QueueEntry AS l WHERE l.CallId = c.CallId AND l.OrganizationId = @OrganizationId)
WHERE  c.OrganizationId = @OrganizationId AND c.Simulated = 1
ORDER BY c.ReceivedAt, c.Seq;
