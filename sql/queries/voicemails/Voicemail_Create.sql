-- in: @VoicemailId, @OrganizationId, @CallId, @QueueId, @Topic, @Language, @ProviderRecordingId, @RecordingUrl, @LengthMs, @CreatedAt
-- out: 1 row unless the recording is known already; matter, caller and simulation are those of the call
INSERT INTO Voicemail (VoicemailId, OrganizationId, ContactId, CallId, PartyId, QueueId, Topic, Language, ProviderRecordingId, RecordingUrl, LengthMs, CreatedAt, Simulated)
SELECT @VoicemailId, c.OrganizationId, c.ContactId, c.CallId, c.PartyId, @QueueId, @Topic, @Language, @ProviderRecordingId, @RecordingUrl, @LengthMs, @CreatedAt, c.Simulated
FROM   Call AS c
WHERE  c.CallId = @CallId AND c.OrganizationId = @OrganizationId
  AND  NOT EXISTS (SELECT 1 FROM Voicemail AS v WHERE v.ProviderRecordingId = @ProviderRecordingId AND v.OrganizationId = @OrganizationId);
