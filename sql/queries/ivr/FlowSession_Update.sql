-- in: @OrganizationId, @CallId, @FlowId, @NodeId, @Step, @Attempts, @ValuesProtected, @ExpectedStep   out: 1 row unless another answer came first
UPDATE FlowSession SET FlowId = @FlowId, NodeId = @NodeId, Step = @Step, Attempts = @Attempts, ValuesProtected = @ValuesProtected
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND Step = @ExpectedStep;
