-- in: @OrganizationId, @UserId, @EndedAt   ends what the user left open in a call that is over
UPDATE Observation
SET    EndedAt = @EndedAt
WHERE  OrganizationId = @OrganizationId AND UserId = @UserId AND EndedAt IS NULL
  AND  EXISTS (SELECT 1 FROM Call AS c WHERE c.CallId = Observation.CallId AND c.EndedAt IS NOT NULL);
