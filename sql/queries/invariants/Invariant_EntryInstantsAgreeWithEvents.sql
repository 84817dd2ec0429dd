-- out: stays in a queue whose instants are not those of their events; an entry or an answer that became known late may lie before its event
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject, q.State AS Detail
FROM   QueueEntry AS q
JOIN   (SELECT QueueEntryId, MIN(CASE WHEN Kind = 'QueueEntered' THEN At END) AS ToldEntered, MIN(CASE WHEN Kind = 'Connected' THEN At END) AS ToldAnswered,
               MIN(CASE WHEN Kind = 'QueueLeft' THEN At END) AS ToldLeft, MAX(CASE WHEN Kind = 'ConversationEnded' THEN At END) AS ToldTalkEnded
        FROM CallEvent WHERE Kind IN ('QueueEntered', 'Connected', 'QueueLeft', 'ConversationEnded') GROUP BY QueueEntryId) AS e
       ON e.QueueEntryId = q.QueueEntryId
WHERE  e.ToldEntered < q.EnteredAt OR e.ToldAnswered < q.AnsweredAt OR e.ToldLeft <> q.ExitAt OR e.ToldTalkEnded <> q.TalkEndedAt;
