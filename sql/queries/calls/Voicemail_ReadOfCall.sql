-- in: @OrganizationId, @CallId   out: the messages that a call left, in order
SELECT CreatedAt, LengthMs FROM Voicemail WHERE OrganizationId = @OrganizationId AND CallId = @CallId ORDER BY Seq;
