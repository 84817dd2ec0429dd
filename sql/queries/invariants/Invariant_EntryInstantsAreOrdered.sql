-- out: stays in a queue that run backwards, or whose wrap-up ended without a talk
SELECT OrganizationId, CAST(QueueEntryId AS nvarchar(36)) AS Subject,
       CASE WHEN AgeFrom > EnteredAt THEN 'older than its place'
            WHEN EnteredAt > ExitAt THEN 'left before it entered'
            WHEN ExitAt > TalkEndedAt THEN 'talk ended before the answer'
            WHEN TalkEndedAt > WrapUpEndedAt THEN 'wrap-up ended before the talk'
            ELSE 'wrap-up without a talk' END AS Detail
FROM   QueueEntry
WHERE  AgeFrom > EnteredAt OR EnteredAt > ExitAt OR ExitAt > TalkEndedAt OR TalkEndedAt > WrapUpEndedAt
   OR  (WrapUpEndedAt IS NOT NULL AND TalkEndedAt IS NULL);
