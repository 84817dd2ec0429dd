-- in: @OrganizationId, @LegId, @ProviderLegId   out: 1 row when the provider's name was not known yet
UPDATE CallLeg SET ProviderLegId = @ProviderLegId
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND ProviderLegId IS NULL;
