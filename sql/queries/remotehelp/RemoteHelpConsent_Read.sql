-- in: @OrganizationId, @ConsentId   out: a question as it stands
SELECT ConsentId, OrganizationId, CallId, ReservationId, FlowRevision, Language, HeardAt, Attempts, Answer, CallerBackAt, DeadlineAt
FROM   RemoteHelpConsent
WHERE  ConsentId = @ConsentId AND OrganizationId = @OrganizationId;
