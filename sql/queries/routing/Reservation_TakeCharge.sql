-- in: @OrganizationId, @ReservationId, @DeadlineAt   out: 1 row when the colleague was being asked and is still there
UPDATE Reservation SET Aside = 0, DeadlineAt = @DeadlineAt
WHERE  ReservationId = @ReservationId AND OrganizationId = @OrganizationId
  AND  State = 'Accepted' AND TalkEndedAt IS NULL AND EndedAt IS NULL AND Aside = 1;
