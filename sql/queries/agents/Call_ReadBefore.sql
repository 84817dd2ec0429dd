-- in: @OrganizationId, @CallId, @Since, @Most   out: the last @Most calls with the same party that are over, of those that began since, the latest first
SELECT a.ReceivedAt, a.Topic, a.Direction, a.Outcome, d.Code, d.Resolved
FROM   (SELECT c.CallId, c.ReceivedAt, c.Topic, c.Direction, c.Outcome, ROW_NUMBER() OVER (ORDER BY c.Seq DESC) AS Nth
        FROM   Call AS own
        JOIN   Call AS c ON c.PartyId = own.PartyId AND c.OrganizationId = own.OrganizationId
        WHERE  own.CallId = @CallId AND own.OrganizationId = @OrganizationId AND c.CallId <> own.CallId
          AND  c.EndedAt IS NOT NULL AND c.ReceivedAt >= @Since) AS a
LEFT JOIN Disposition AS d ON d.Seq = (SELECT MAX(x.Seq) FROM Disposition AS x WHERE x.CallId = a.CallId)
WHERE  a.Nth <= @Most
ORDER BY a.Nth;
