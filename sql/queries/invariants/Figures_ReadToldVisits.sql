-- in: @From, @Until, @Simulated   out: the stays of every organization that began in a span, as the events alone tell them
SELECT x.OrganizationId, x.QueueId, x.EnteredAt, COALESCE(x.AnsweredAt, x.LeftAt) AS ExitAt,
       CASE WHEN x.AnsweredAt IS NULL THEN x.LeftBy ELSE 'Answered' END AS "Exit",
       CASE WHEN x.TalkEndedAt >= x.AnsweredAt THEN x.TalkEndedAt END AS TalkEndedAt,
       CASE WHEN x.TalkEndedAt >= x.AnsweredAt AND x.WrapUpEndedAt >= x.TalkEndedAt THEN x.WrapUpEndedAt END AS WrapUpEndedAt
FROM   (SELECT n.OrganizationId, n.Detail AS QueueId, n.At AS EnteredAt,
               MIN(CASE WHEN e.Kind = 'Connected' THEN e.At END) AS AnsweredAt, MIN(CASE WHEN e.Kind = 'QueueLeft' THEN e.At END) AS LeftAt,
               MIN(CASE WHEN e.Kind = 'QueueLeft' THEN e.Detail END) AS LeftBy,
               MAX(CASE WHEN e.Kind = 'ConversationEnded' THEN e.At END) AS TalkEndedAt, MAX(CASE WHEN e.Kind = 'WrapUpEnded' THEN e.At END) AS WrapUpEndedAt
        FROM   (SELECT DISTINCT OrganizationId FROM QueueEntry) AS o
        JOIN   CallEvent AS n ON n.OrganizationId = o.OrganizationId AND n.At >= @From AND n.At < @Until AND n.Kind = 'QueueEntered'
        JOIN   Call AS c ON c.CallId = n.CallId AND c.Simulated = @Simulated
        JOIN   CallEvent AS e ON e.CallId = n.CallId AND e.QueueEntryId = n.QueueEntryId
        GROUP BY n.EventId, n.OrganizationId, n.Detail, n.At) AS x;
