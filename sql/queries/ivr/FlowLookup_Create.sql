-- in: @CallId, @OrganizationId, @AskedAt, @RequestProtected
INSERT INTO FlowLookup (CallId, OrganizationId, AskedAt, RequestProtected) VALUES (@CallId, @OrganizationId, @AskedAt, @RequestProtected);
