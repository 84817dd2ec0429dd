-- in: @OrganizationId, @Since   out: the organization's messages, the latest first, each with its caller's masked number
SELECT v.VoicemailId, v.CallId, v.QueueId, v.Topic, v.Language, p.NumberMasked AS CallerMasked, v.RecordingUrl, v.LengthMs, v.CreatedAt
FROM   Voicemail AS v
LEFT JOIN Party AS p ON p.PartyId = v.PartyId
WHERE  v.OrganizationId = @OrganizationId AND v.CreatedAt >= @Since
ORDER BY v.CreatedAt DESC, v.Seq DESC;
