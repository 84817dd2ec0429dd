-- in: @OrganizationId, @CallId, @DeadlineAt
UPDATE Call SET DeadlineAt = @DeadlineAt
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND State <> 'Ended';
