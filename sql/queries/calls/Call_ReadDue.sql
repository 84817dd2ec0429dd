-- in: @Now   out: unended calls of every organization that are to be checked against the provider
SELECT c.OrganizationId, c.CallId, l.ProviderLegId
FROM   Call AS c
JOIN   CallLeg AS l ON l.CallId = c.CallId AND l.Kind = 'Caller'
WHERE  c.DeadlineAt <= @Now
ORDER BY c.DeadlineAt;
