-- in: @CallId, @OrganizationId, @TakenAt   out: 1 row for the one node that asks
UPDATE FlowLookup SET TakenAt = @TakenAt WHERE CallId = @CallId AND OrganizationId = @OrganizationId AND TakenAt IS NULL;
