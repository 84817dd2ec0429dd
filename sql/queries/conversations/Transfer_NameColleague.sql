-- in: @OrganizationId, @TransferId, @ToReservationId   out: 1 row while the caller is on the way
UPDATE Transfer SET ToReservationId = @ToReservationId
WHERE  TransferId = @TransferId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
