-- in: @OrganizationId, @ObservationId, @Mode, @Turn (the one after)   out: 1 row when nobody changed it meanwhile
UPDATE Observation SET Mode = @Mode, Turn = @Turn WHERE ObservationId = @ObservationId AND OrganizationId = @OrganizationId AND Turn = @Turn - 1 AND EndedAt IS NULL;
