-- in: @PartyId, @OrganizationId, @NumberProtected, @NumberHash, @NumberMasked, @CreatedAt
INSERT INTO Party (PartyId, OrganizationId, NumberProtected, NumberHash, NumberMasked, CreatedAt)
VALUES (@PartyId, @OrganizationId, @NumberProtected, @NumberHash, @NumberMasked, @CreatedAt);
