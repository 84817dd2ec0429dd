-- in: @CallId, @OrganizationId, @ContactId, @PartyId, @Direction, @DialedNumber, @State, @Language, @Topic, @ReceivedAt, @DeadlineAt, @Simulated
INSERT INTO Call (CallId, OrganizationId, ContactId, PartyId, Direction, DialedNumber, State, Language, Topic, ReceivedAt, DeadlineAt, Simulated)
VALUES (@CallId, @OrganizationId, @ContactId, @PartyId, @Direction, @DialedNumber, @State, @Language, @Topic, @ReceivedAt, @DeadlineAt, @Simulated);
