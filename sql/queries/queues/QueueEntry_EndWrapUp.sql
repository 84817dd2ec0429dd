-- in: @OrganizationId, @QueueEntryId, @WrapUpEndedAt   no row for an agent who was held but never talked: nothing is written up
UPDATE QueueEntry SET WrapUpEndedAt = @WrapUpEndedAt
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND TalkEndedAt IS NOT NULL AND WrapUpEndedAt IS NULL;
