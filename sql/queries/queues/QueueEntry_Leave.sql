-- in: @OrganizationId, @QueueEntryId, @ExitAt, @ExitKind   out: 1 row when the caller was still waiting
UPDATE QueueEntry SET State = 'Left', ExitAt = @ExitAt, ExitKind = @ExitKind
WHERE  QueueEntryId = @QueueEntryId AND OrganizationId = @OrganizationId AND State IN ('Waiting', 'Reserved');
