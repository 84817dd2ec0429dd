-- in: @OrganizationId, @QueueEntryId, @Expected, @State   out: 1 row when the entry was where it was expected
UPDATE QueueEntry SET State = @State
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND State = @Expected;
