-- in: @Now   out: the orders of all organizations that hold, in the order in which they were given
SELECT o.QueueOrderId, o.OrganizationId, o.QueueId, o.IsOpen, o.FromAt, o.UntilAt, o.Notice, u.DisplayName AS Author
FROM   QueueOrder AS o
JOIN   UserAccount AS u ON u.UserId = o.AuthorId
WHERE  o.EndedAt IS NULL AND o.UntilAt > @Now
ORDER BY o.Seq;
