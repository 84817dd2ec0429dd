-- in: @OrganizationId, @CallId, @NodeId, @Step, @Attempts, @ExpectedStep   out: 1 row unless another answer came first
UPDATE FlowSession SET NodeId = @NodeId, Step = @Step, Attempts = @Attempts
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND Step = @ExpectedStep;
