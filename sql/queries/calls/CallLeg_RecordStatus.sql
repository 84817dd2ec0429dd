-- in: @OrganizationId, @LegId, @State, @Sequence, @AnsweredAt, @EndedAt   out: 1 row unless a later status or the end was seen before
UPDATE CallLeg
SET    State = @State, StatusSequence = @Sequence,
       AnsweredAt = COALESCE(AnsweredAt, @AnsweredAt), EndedAt = @EndedAt
WHERE  LegId = @LegId AND OrganizationId = @OrganizationId AND EndedAt IS NULL
  AND  (StatusSequence < @Sequence OR @EndedAt IS NOT NULL);
