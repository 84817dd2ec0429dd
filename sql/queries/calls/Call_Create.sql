-- in: @CallId, @OrganizationId, @ContactId, @PartyId, @DialedNumber, @State, @Language, @ReceivedAt, @DeadlineAt, @Simulated
INSERT INTO Call (CallId, OrganizationId, ContactId, PartyId, Direction, DialedNumber, State, Language, ReceivedAt, DeadlineAt, Simulated)
VALUES (@CallId, @OrganizationId, @ContactId, @PartyId, 'Inbound', @DialedNumber, @State, @Language, @ReceivedAt, @DeadlineAt, @Simulated);
