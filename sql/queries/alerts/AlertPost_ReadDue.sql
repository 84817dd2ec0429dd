-- in: @Now   out: what is to be told of alerts, in order
SELECT p.AlertPostId, p.OrganizationId, p.AlertId, p.IsOpening, p.At, p.Attempts, a.Kind, a.Subject, a.Figure, a.Threshold, a.OpenedAt
FROM   AlertPost AS p
JOIN   Alert AS a ON a.AlertId = p.AlertId
WHERE  p.DeadlineAt <= @Now
ORDER BY p.Seq;
