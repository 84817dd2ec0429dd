-- in: @OrganizationId, @QueueId, @From, @Most   out: the last @Most stays that were answered, of those that began since, the latest first
SELECT a.EnteredAt, a.AnsweredAt, a.TalkEndedAt, a.WrapUpEndedAt
FROM   (SELECT EnteredAt, AnsweredAt, TalkEndedAt, WrapUpEndedAt, ROW_NUMBER() OVER (ORDER BY AnsweredAt DESC) AS Nth
        FROM   QueueEntry
        WHERE  OrganizationId = @OrganizationId AND EnteredAt >= @From AND QueueId = @QueueId AND AnsweredAt IS NOT NULL) AS a
WHERE  a.Nth <= @Most
ORDER BY a.Nth;
