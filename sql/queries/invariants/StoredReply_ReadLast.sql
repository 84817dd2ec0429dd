-- out: the end of the sequence of stored replies; nothing when there is none
SELECT MAX(Seq) FROM WebhookReply;
