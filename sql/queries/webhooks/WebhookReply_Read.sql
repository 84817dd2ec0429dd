-- in: @RequestKey   out: the reply that the same request got before
SELECT StatusCode, Body FROM WebhookReply WHERE RequestKey = @RequestKey;
