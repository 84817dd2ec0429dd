-- in:   out: look-ups that nobody has taken yet, the oldest first
SELECT CallId, OrganizationId, RequestProtected FROM FlowLookup WHERE TakenAt IS NULL ORDER BY AskedAt;
