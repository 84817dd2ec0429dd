-- in: @OrganizationId, @ObservationId, @JoinedAt   out: 1 row the first time
UPDATE Observation SET JoinedAt = @JoinedAt WHERE ObservationId = @ObservationId AND OrganizationId = @OrganizationId AND JoinedAt IS NULL AND EndedAt IS NULL;
