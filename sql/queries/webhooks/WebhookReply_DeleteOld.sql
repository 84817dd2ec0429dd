-- in: @Before
DELETE FROM WebhookReply WHERE ReceivedAt < @Before;
