-- in: @OrganizationId, @Revision   out: the folder's files as a ZIP archive
SELECT Content FROM FlowVersion WHERE OrganizationId = @OrganizationId AND Revision = @Revision;
