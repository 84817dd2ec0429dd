-- out: kept messages that no event of their call tells of
SELECT v.OrganizationId, CAST(v.VoicemailId AS nvarchar(36)) AS Subject, CAST(v.CallId AS nvarchar(36)) AS Detail
FROM   Voicemail AS v
WHERE  NOT EXISTS (SELECT 1 FROM CallEvent AS e WHERE e.CallId = v.CallId AND e.Kind = 'MessageRecorded' AND e.At = v.CreatedAt);
