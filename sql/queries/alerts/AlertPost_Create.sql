-- in: @AlertPostId, @OrganizationId, @AlertId, @IsOpening, @At   out: 0 rows when it was written before
INSERT INTO AlertPost (AlertPostId, OrganizationId, AlertId, IsOpening, At, DeadlineAt, Attempts)
SELECT @AlertPostId, @OrganizationId, @AlertId, @IsOpening, @At, @At, 0
WHERE NOT EXISTS (SELECT 1 FROM AlertPost WHERE AlertId = @AlertId AND IsOpening = @IsOpening AND OrganizationId = @OrganizationId);
