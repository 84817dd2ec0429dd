-- in: @OrganizationId, @CallId, @EndedAt, @Outcome   out: 1 row unless the call had ended
UPDATE Call SET State = 'Ended', EndedAt = @EndedAt, Outcome = @Outcome, DeadlineAt = NULL
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND State <> 'Ended';
