-- in: @OrganizationId, @DefinitionId, @DefinitionVersion, @Simulated   out: start of the earliest row that may still change
SELECT MIN(StartsAt) FROM IntervalStat
WHERE  OrganizationId = @OrganizationId AND DefinitionId = @DefinitionId AND DefinitionVersion = @DefinitionVersion
  AND  Simulated = @Simulated AND Status IN ('Open', 'Provisional');
