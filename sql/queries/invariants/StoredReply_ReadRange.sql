-- in: @After, @Until   out: in a range of the sequence, what which request was answered
SELECT RequestKey, StatusCode, Body FROM WebhookReply WHERE Seq > @After AND Seq <= @Until ORDER BY Seq;
