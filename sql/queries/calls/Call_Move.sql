-- in: @OrganizationId, @CallId, @Expected, @State   out: 1 row when the call was where it was expected
UPDATE Call SET State = @State
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId AND State = @Expected;
