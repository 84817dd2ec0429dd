-- in: @OrganizationId, @TransferId, @Expected, @State, @JoinedAt   out: 1 row when the transfer was where it was expected
UPDATE Transfer SET State = @State, DeadlineAt = NULL, JoinedAt = COALESCE(JoinedAt, @JoinedAt)
WHERE  TransferId = @TransferId AND OrganizationId = @OrganizationId AND State = @Expected;
