-- in: @OrganizationId, @From, @Simulated   out: what was announced to callers who were answered, of the stays that began since
SELECT q.QueueId, e.Detail AS Band, e.At AS AnnouncedAt, q.ExitAt AS AnsweredAt
FROM   QueueEntry AS q
JOIN   CallEvent AS e ON e.QueueEntryId = q.QueueEntryId AND e.OrganizationId = q.OrganizationId AND e.Kind = 'WaitAnnounced'
WHERE  q.OrganizationId = @OrganizationId AND q.EnteredAt >= @From AND q.Simulated = @Simulated AND q.ExitKind = 'Answered';
