-- in: @Since   out: the provider's names of the legs of people outside since then, in any organization
SELECT ProviderLegId FROM CallLeg WHERE Kind = 'Outside' AND StartedAt >= @Since AND ProviderLegId IS NOT NULL;
