-- in: @OrganizationId   out: what was in force when, the latest first
SELECT OrganizationId, Revision, PublishedAt, PublishedBy FROM FlowPublication WHERE OrganizationId = @OrganizationId ORDER BY Seq DESC;
