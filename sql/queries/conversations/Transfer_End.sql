-- in: @OrganizationId, @TransferId, @EndedAt, @Ending   out: 1 row unless it had ended
UPDATE Transfer SET State = 'Ended', DeadlineAt = NULL, EndedAt = @EndedAt, Ending = @Ending
WHERE  TransferId = @TransferId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
