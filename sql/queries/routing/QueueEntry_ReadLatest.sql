-- in: @OrganizationId, @Since, @Most   out: the latest @Most stays in queues that began since, the latest first
SELECT e.QueueEntryId, e.QueueId, e.State, e.Language, e.Topic, e.EnteredAt, e.AgeFrom, e.AnsweredAt, e.ExitAt, e.ExitKind
FROM   (SELECT QueueEntryId, QueueId, State, Language, Topic, EnteredAt, AgeFrom, AnsweredAt, ExitAt, ExitKind,
               ROW_NUMBER() OVER (ORDER BY EnteredAt DESC, Seq DESC) AS Nth
        FROM   QueueEntry
        WHERE  OrganizationId = @OrganizationId AND EnteredAt >= @Since) AS e
WHERE  e.Nth <= @Most
ORDER BY e.Nth;
