-- in: @OrganizationId, @ReservationId   out: the questions of a conversation, the latest first
SELECT ConsentId, OrganizationId, CallId, ReservationId, FlowRevision, Language, HeardAt, Attempts, Answer, CallerBackAt, DeadlineAt
FROM   RemoteHelpConsent
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
ORDER BY Seq DESC;
