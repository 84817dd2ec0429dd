-- in: @OrganizationId, @Revision, @PublishedAt, @PublishedBy
INSERT INTO FlowPublication (OrganizationId, Revision, PublishedAt, PublishedBy)
VALUES (@OrganizationId, @Revision, @PublishedAt, @PublishedBy);
