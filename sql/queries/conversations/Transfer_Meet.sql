-- in: @OrganizationId, @TransferId, @DeadlineAt   out: 1 row while the caller is on the way
UPDATE Transfer SET DeadlineAt = @DeadlineAt
WHERE  TransferId = @TransferId AND OrganizationId = @OrganizationId AND State = 'Moving';
