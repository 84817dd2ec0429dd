-- in: @RequestKey, @ReceivedAt, @StatusCode, @Body
INSERT INTO WebhookReply (RequestKey, ReceivedAt, StatusCode, Body) VALUES (@RequestKey, @ReceivedAt, @StatusCode, @Body);
