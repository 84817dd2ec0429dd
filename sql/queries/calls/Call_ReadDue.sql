-- in: @Now   out: unended calls of every organization that are to be checked against the provider
SELECT c.OrganizationId, c.CallId, l.ProviderLegId, a.ProviderLegId AS AgentProviderLegId
FROM   Call AS c
JOIN   CallLeg AS l ON l.CallId = c.CallId AND l.Kind = 'Caller'
LEFT JOIN Reservation AS r ON r.CallId = c.CallId AND r.EndedAt IS NULL AND r.TalkEndedAt IS NULL AND r.Aside = 0
LEFT JOIN CallLeg AS a ON a.ReservationId = r.ReservationId
WHERE  c.DeadlineAt <= @Now
ORDER BY c.DeadlineAt;
