-- in: @OrganizationId, @QueueEntryId, @WrapUpEndedAt
UPDATE QueueEntry SET WrapUpEndedAt = @WrapUpEndedAt
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND WrapUpEndedAt IS NULL;
