-- in: @CallId, @OrganizationId, @FlowId, @FlowRevision, @NodeId, @Step, @Attempts, @ValuesProtected
INSERT INTO FlowSession (CallId, OrganizationId, FlowId, FlowRevision, NodeId, Step, Attempts, ValuesProtected)
VALUES (@CallId, @OrganizationId, @FlowId, @FlowRevision, @NodeId, @Step, @Attempts, @ValuesProtected);
