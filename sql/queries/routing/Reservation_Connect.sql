-- in: @OrganizationId, @ReservationId, @ConnectedAt   out: 1 row when the agent waited for the caller
UPDATE Reservation SET ConnectedAt = @ConnectedAt, DeadlineAt = NULL
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
  AND  State = 'Accepted' AND ConnectedAt IS NULL AND TalkEndedAt IS NULL;
