-- in: @OrganizationId, @LegId   out: 1 while the leg is not over
SELECT COUNT(*) FROM CallLeg WHERE LegId = @LegId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
