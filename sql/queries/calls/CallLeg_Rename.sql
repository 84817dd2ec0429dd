-- in: @OrganizationId, @LegId, @ProviderLegId   out: 1 row when the provider's name is now this one, and is no other leg's
UPDATE CallLeg SET ProviderLegId = @ProviderLegId
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND EndedAt IS NULL
   AND NOT EXISTS (SELECT 1 FROM CallLeg WHERE ProviderLegId = @ProviderLegId);
