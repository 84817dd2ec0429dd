-- out: stays in a queue whose state, exit and instants contradict each other
SELECT OrganizationId, CAST(QueueEntryId AS nvarchar(36)) AS Subject, CONCAT(State, ' with exit ', COALESCE(ExitKind, 'none')) AS Detail
FROM   QueueEntry
WHERE  (State IN ('Waiting', 'Reserved') AND (ExitKind IS NOT NULL OR AnsweredAt IS NOT NULL OR TalkEndedAt IS NOT NULL))
   OR  (State = 'Connected' AND (COALESCE(ExitKind, '') <> 'Answered' OR TalkEndedAt IS NOT NULL))
   OR  (State = 'Left' AND (ExitKind IS NULL OR (ExitKind = 'Answered' AND TalkEndedAt IS NULL)))
   OR  (ExitKind = 'Answered' AND (AnsweredAt IS NULL OR AnsweredAt <> ExitAt))
   OR  (ExitKind <> 'Answered' AND (AnsweredAt IS NOT NULL OR TalkEndedAt IS NOT NULL));
