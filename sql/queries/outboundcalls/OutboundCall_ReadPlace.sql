-- in: @OrganizationId, @CallId   out: where the citizen waits whom we rang, should the agent be lost: in the queue of the matter, with the age of the call
SELECT QueueId, PlacedAt AS AgeFrom
FROM   OutboundCall
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId;
