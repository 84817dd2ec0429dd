-- in: @OrganizationId, @CallId   out: where the call stands in its flow
SELECT FlowId, FlowRevision, NodeId, Step, Attempts, ValuesProtected FROM FlowSession WHERE CallId = @CallId AND OrganizationId = @OrganizationId;
