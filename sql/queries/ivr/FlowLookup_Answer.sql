-- in: @CallId, @OrganizationId, @TakenAt, @AnswerProtected   out: 1 row unless the call has gone on
UPDATE FlowLookup SET AnswerProtected = @AnswerProtected
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND TakenAt = @TakenAt AND AnswerProtected IS NULL;
