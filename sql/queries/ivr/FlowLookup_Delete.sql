-- in: @CallId, @OrganizationId
DELETE FROM FlowLookup WHERE CallId = @CallId AND OrganizationId = @OrganizationId;
