-- in: @OrganizationId, @QueueEntryId, @TalkEndedAt   out: 1 row when they were talking
UPDATE QueueEntry SET State = 'Left', TalkEndedAt = @TalkEndedAt
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND State = 'Connected';
