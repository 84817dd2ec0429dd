-- in: @CallId, @OrganizationId   out: the answer, once there is one
SELECT AnswerProtected FROM FlowLookup WHERE CallId = @CallId AND OrganizationId = @OrganizationId AND AnswerProtected IS NOT NULL;
