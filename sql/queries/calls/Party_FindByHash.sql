-- in: @OrganizationId, @NumberHash   out: PartyId
SELECT PartyId FROM Party WHERE OrganizationId = @OrganizationId AND NumberHash = @NumberHash;
