-- in: @OrganizationId, @LegId, @Url   out: 1 row when this is where the leg was being taken
UPDATE CallLeg SET PendingMove = NULL
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND PendingMove = @Url;
