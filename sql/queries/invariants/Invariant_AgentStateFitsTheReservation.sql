-- out: agents whose observed state is not what their live reservation, or its absence, says
SELECT COALESCE(r.OrganizationId, '') AS OrganizationId, CAST(a.AgentId AS nvarchar(36)) AS Subject,
       CONCAT(a.State, ' with reservation ', COALESCE(r.State, 'none'), CASE WHEN r.TalkEndedAt IS NULL THEN '' ELSE ', talk ended' END) AS Detail
FROM   Agent AS a
LEFT JOIN Reservation AS r ON r.AgentId = a.AgentId AND r.EndedAt IS NULL
WHERE  (r.ReservationId IS NULL AND a.State <> 'Idle')
   OR  (r.State = 'Pending' AND a.State <> 'Reserved')
   OR  (r.State = 'Accepted' AND r.TalkEndedAt IS NULL AND r.Kind = 'Inbound' AND a.State <> 'OnCall')
   OR  (r.State = 'Accepted' AND r.TalkEndedAt IS NULL AND r.Kind <> 'Inbound' AND a.State NOT IN ('Preview', 'Dialing', 'OnCall'))
   OR  (r.TalkEndedAt IS NOT NULL AND a.State <> 'WrapUp');
