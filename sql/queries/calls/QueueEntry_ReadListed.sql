-- in: @OrganizationId, @From, @Simulated
-- out: the stays that began at or after the instant and those that still last, in order of entry, each with its call and the caller's masked number
SELECT e.QueueEntryId, e.CallId, e.QueueId, e.Language, e.Topic, e.EnteredAt, e.ExitAt, e.ExitKind, e.TalkEndedAt, e.WrapUpEndedAt, p.NumberMasked
FROM   QueueEntry AS e
LEFT JOIN Call AS c ON c.CallId = e.CallId
LEFT JOIN Party AS p ON p.PartyId = c.PartyId
WHERE  e.OrganizationId = @OrganizationId AND e.Simulated = @Simulated AND (e.EnteredAt >= @From OR e.State IN ('Waiting', 'Reserved'))
ORDER BY e.EnteredAt, e.Seq;
