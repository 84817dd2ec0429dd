-- out: matters that are over while a call goes on, or go on (or ended too soon) although their last call is over
SELECT t.OrganizationId, CAST(t.ContactId AS nvarchar(36)) AS Subject,
       CONCAT(COALESCE(k.Calls, 0), ' calls, ', COALESCE(k.Live, 0), ' live') AS Detail
FROM   Contact AS t
LEFT JOIN (SELECT ContactId, COUNT(*) AS Calls, SUM(CASE WHEN EndedAt IS NULL THEN 1 ELSE 0 END) AS Live, MAX(EndedAt) AS LastEnd
           FROM Call GROUP BY ContactId) AS k ON k.ContactId = t.ContactId
WHERE  (k.Live > 0 AND t.EndedAt IS NOT NULL)
   OR  (k.Live = 0 AND (t.EndedAt IS NULL OR t.EndedAt < k.LastEnd))
   OR  (k.Calls IS NULL AND t.Channel = 'Phone');
