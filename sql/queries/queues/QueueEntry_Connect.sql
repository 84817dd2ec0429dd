-- in: @OrganizationId, @QueueEntryId, @AnsweredAt   out: 1 row when the entry was reserved
UPDATE QueueEntry SET State = 'Connected', AnsweredAt = @AnsweredAt, ExitAt = @AnsweredAt, ExitKind = 'Answered'
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND State = 'Reserved';
