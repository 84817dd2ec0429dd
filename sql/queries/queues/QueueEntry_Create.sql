-- in: @QueueEntryId, @OrganizationId, @QueueId, @ContactId, @CallId, @Language, @Topic, @Priority, @AgeFrom, @EnteredAt, @Simulated
INSERT INTO QueueEntry (QueueEntryId, OrganizationId, QueueId, ContactId, CallId, State, Language, Topic, Priority, AgeFrom, EnteredAt, Simulated)
VALUES (@QueueEntryId, @OrganizationId, @QueueId, @ContactId, @CallId, 'Waiting', @Language, @Topic, @Priority, @AgeFrom, @EnteredAt, @Simulated);
