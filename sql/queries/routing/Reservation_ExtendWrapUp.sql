-- in: @OrganizationId, @ReservationId, @Now, @DeadlineAt   out: 1 row when the agent was writing and had not asked before
UPDATE Reservation SET WrapUpExtendedAt = @Now, DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
  AND  TalkEndedAt IS NOT NULL AND EndedAt IS NULL AND WrapUpExtendedAt IS NULL;
