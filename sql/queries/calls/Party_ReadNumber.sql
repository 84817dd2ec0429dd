-- in: @OrganizationId, @PartyId   out: the encrypted number
SELECT NumberProtected FROM Party WHERE OrganizationId = @OrganizationId AND PartyId = @PartyId;
