-- in: @OrganizationId, @CallId   out: with whom the call is; null for a withheld number
SELECT PartyId FROM Call WHERE CallId = @CallId AND OrganizationId = @OrganizationId;
