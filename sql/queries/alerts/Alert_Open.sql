-- in: @AlertId, @OrganizationId, @Kind, @Subject, @Figure, @Threshold, @OpenedAt   out: 0 rows when it is up already
INSERT INTO Alert (AlertId, OrganizationId, Kind, Subject, Figure, Threshold, OpenedAt)
SELECT @AlertId, @OrganizationId, @Kind, @Subject, @Figure, @Threshold, @OpenedAt
WHERE NOT EXISTS (SELECT 1 FROM Alert WHERE OrganizationId = @OrganizationId AND Kind = @Kind AND Subject = @Subject AND ClosedAt IS NULL);
