-- in: @OrganizationId, @LegId, @Now   the leg asks what to do: it was answered
UPDATE CallLeg SET AnsweredAt = COALESCE(AnsweredAt, @Now)
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
