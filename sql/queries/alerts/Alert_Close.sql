-- in: @OrganizationId, @AlertId, @ClosedAt   out: 1 row when it was up
UPDATE Alert SET ClosedAt = @ClosedAt WHERE AlertId = @AlertId AND OrganizationId = @OrganizationId AND ClosedAt IS NULL;
