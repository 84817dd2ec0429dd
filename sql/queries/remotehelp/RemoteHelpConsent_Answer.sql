-- in: @OrganizationId, @ConsentId, @Answer, @AnsweredAt, @RecordingId, @RecordingUrl   out: 1 row when nobody had answered before
UPDATE RemoteHelpConsent SET Answer = @Answer, AnsweredAt = @AnsweredAt, ProviderRecordingId = @RecordingId, RecordingUrl = @RecordingUrl, DeadlineAt = NULL
WHERE  ConsentId = @ConsentId AND OrganizationId = @OrganizationId AND Answer IS NULL;
