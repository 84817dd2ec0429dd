-- in: @OrganizationId, @Revision, @Content, @CreatedAt   out: 1 row unless the version is there already
INSERT INTO FlowVersion (OrganizationId, Revision, Content, CreatedAt)
SELECT @OrganizationId, @Revision, @Content, @CreatedAt
WHERE  NOT EXISTS (SELECT 1 FROM FlowVersion WHERE OrganizationId = @OrganizationId AND Revision = @Revision);
