-- in: @OrganizationId, @QueueId   out: how many wait
SELECT COUNT(*) FROM QueueEntry WHERE OrganizationId = @OrganizationId AND QueueId = @QueueId AND State = 'Waiting';
