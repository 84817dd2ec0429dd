-- in: @ProviderLegId   out: whose leg it is; a signal names only its leg
SELECT OrganizationId, CallId, LegId, ReservationId, Kind FROM CallLeg WHERE ProviderLegId = @ProviderLegId;
