-- in: @Since   out: the provider's names of the legs of people outside whom we rang since then, in any organization
SELECT l.ProviderLegId
FROM   CallLeg AS l
JOIN   Call AS c ON c.CallId = l.CallId
WHERE  (l.Kind = 'Outside' OR (l.Kind = 'Caller' AND c.Direction = 'Outbound')) AND l.StartedAt >= @Since AND l.ProviderLegId IS NOT NULL;
