-- in: @OrganizationId, @Kind   out: how many events of the kind there are
SELECT COUNT(*) FROM CallEvent WHERE OrganizationId = @OrganizationId AND Kind = @Kind;
