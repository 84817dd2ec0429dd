-- in: @OrganizationId, @ObservationId, @EndedAt   out: 1 row when it was open
UPDATE Observation SET EndedAt = @EndedAt WHERE ObservationId = @ObservationId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
