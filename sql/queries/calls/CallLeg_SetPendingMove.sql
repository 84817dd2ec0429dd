-- in: @OrganizationId, @LegId, @PendingMove
UPDATE CallLeg SET PendingMove = @PendingMove WHERE LegId = @LegId AND OrganizationId = @OrganizationId;
