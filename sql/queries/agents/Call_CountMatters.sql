-- in: @OrganizationId, @CallId, @Since   out: what agents recorded of the same party's earlier calls since then as not settled, and nobody has recorded anew
SELECT COUNT(*)
FROM   Call AS own
JOIN   Call AS c ON c.PartyId = own.PartyId AND c.OrganizationId = own.OrganizationId
JOIN   Disposition AS d ON d.CallId = c.CallId
WHERE  own.CallId = @CallId AND own.OrganizationId = @OrganizationId AND c.CallId <> own.CallId AND d.Resolved = 0 AND d.RecordedAt >= @Since
  AND  NOT EXISTS (SELECT 1 FROM Disposition AS l JOIN Call AS k ON k.CallId = l.CallId
                   WHERE k.PartyId = own.PartyId AND k.OrganizationId = own.OrganizationId AND l.Code = d.Code AND l.Seq > d.Seq);
