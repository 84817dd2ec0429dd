-- in: @ContactId, @OrganizationId, @PartyId, @Channel, @StartedAt, @Simulated
INSERT INTO Contact (ContactId, OrganizationId, PartyId, Channel, StartedAt, Simulated)
VALUES (@ContactId, @OrganizationId, @PartyId, @Channel, @StartedAt, @Simulated);
