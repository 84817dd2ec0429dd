-- out: stays in a queue whose instants are not those of their events
SELECT q.OrganizationId, CAST(q.QueueEntryId AS nvarchar(36)) AS Subject, q.State AS Detail
FROM   QueueEntry AS q
JOIN   (SELECT QueueEntryId, MIN(CASE WHEN Kind = 'QueueEntered' THEN At END) AS ToldEntered, MIN(CASE WHEN Kind = 'Connected' THEN At END) AS ToldAnswered,
               MIN(CASE WHEN Kind = 'QueueLeft' THEN At END) AS ToldLeft, MAX(CASE WHEN Kind = 'ConversationEnded' THEN At END) AS ToldTalkEnded,
               MAX(CASE WHEN Kind = 'WrapUpEnded' THEN At END) AS ToldWrapUpEnded
        FROM CallEvent WHERE Kind IN ('QueueEntered', 'Connected', 'QueueLeft', 'ConversationEnded', 'WrapUpEnded') GROUP BY QueueEntryId) AS e
       ON e.QueueEntryId = q.QueueEntryId
-- an agent who was lost on the way to the caller ends a conversation, and a wrap-up, that the stay knows nothing of
WHERE  e.ToldEntered <> q.EnteredAt OR e.ToldAnswered <> q.AnsweredAt OR e.ToldLeft <> q.ExitAt
   OR  (q.TalkEndedAt IS NOT NULL AND (e.ToldTalkEnded IS NULL OR e.ToldTalkEnded <> q.TalkEndedAt))
   OR  (q.WrapUpEndedAt IS NOT NULL AND (e.ToldWrapUpEnded IS NULL OR e.ToldWrapUpEnded <> q.WrapUpEndedAt))
   OR  (q.TalkEndedAt IS NOT NULL AND q.WrapUpEndedAt IS NULL AND e.ToldWrapUpEnded >= q.TalkEndedAt);
