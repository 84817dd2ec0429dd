-- in: @OrganizationId, @From, @Simulated
-- out: of the conversations that entered a queue since an instant: in how many the rating was asked, in how many answered
SELECT v.QueueId,
       SUM(CASE WHEN e.Kind = 'RatingAsked' THEN 1 ELSE 0 END) AS Asked,
       SUM(CASE WHEN e.Kind = 'RatingClosed' AND e.Detail = 'yes' THEN 1 ELSE 0 END) AS Given
FROM   QueueEntry AS v
JOIN   CallEvent AS e ON e.CallId = v.CallId AND e.OrganizationId = v.OrganizationId AND e.Kind IN ('RatingAsked', 'RatingClosed')
WHERE  v.OrganizationId = @OrganizationId AND v.EnteredAt >= @From AND v.Simulated = @Simulated AND v.ExitKind = 'Answered'
  AND  NOT EXISTS (SELECT 1 FROM QueueEntry AS later WHERE later.CallId = v.CallId AND later.OrganizationId = v.OrganizationId AND later.EnteredAt >= @From AND later.Seq > v.Seq)
GROUP BY v.QueueId;
