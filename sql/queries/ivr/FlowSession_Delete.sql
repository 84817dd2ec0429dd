-- in: @OrganizationId, @CallId
DELETE FROM FlowSession WHERE CallId = @CallId AND OrganizationId = @OrganizationId;
