-- in: @OrganizationId, @CallId, @Result, @At   out: 1 row when nobody knew before how it came out
UPDATE OutboundCall SET Result = @Result, ResultAt = @At
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND Result IS NULL;
