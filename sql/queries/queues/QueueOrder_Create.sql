-- in: @QueueOrderId, @OrganizationId, @QueueId (null: all queues), @IsOpen, @FromAt, @UntilAt, @Notice, @AuthorId
INSERT INTO QueueOrder (QueueOrderId, OrganizationId, QueueId, IsOpen, FromAt, UntilAt, Notice, AuthorId)
VALUES (@QueueOrderId, @OrganizationId, @QueueId, @IsOpen, @FromAt, @UntilAt, @Notice, @AuthorId);
