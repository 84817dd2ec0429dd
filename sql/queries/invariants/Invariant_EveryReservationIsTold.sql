-- out: reservations whose beginning, answer or end was told never or more than once
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject,
       CONCAT(r.State, ' told by ', COALESCE(e.Begun, 0), ' beginnings, ', COALESCE(e.Accepted, 0), ' answers, ', COALESCE(e.Released, 0), ' releases, ',
              COALESCE(e.Finished, 0), ' ends') AS Detail
FROM   Reservation AS r
LEFT JOIN (SELECT ReservationId,
                  SUM(CASE WHEN Kind = 'AgentReserved' THEN 1 ELSE 0 END) AS Begun,
                  SUM(CASE WHEN Kind = 'ReservationAccepted' THEN 1 ELSE 0 END) AS Accepted,
                  SUM(CASE WHEN Kind IN ('ReservationRejected', 'ReservationTimedOut', 'ReservationCanceled') THEN 1 ELSE 0 END) AS Released,
                  MIN(CASE WHEN Kind IN ('ReservationRejected', 'ReservationTimedOut', 'ReservationCanceled') THEN Kind END) AS ReleasedBy,
                  SUM(CASE WHEN Kind = 'WrapUpEnded' THEN 1 ELSE 0 END) AS Finished
           FROM CallEvent WHERE ReservationId IS NOT NULL GROUP BY ReservationId) AS e ON e.ReservationId = r.ReservationId
WHERE  COALESCE(e.Begun, 0) <> 1
   OR  COALESCE(e.Accepted, 0) <> CASE WHEN r.State = 'Accepted' THEN 1 ELSE 0 END
   OR  COALESCE(e.Finished, 0) <> CASE WHEN r.State = 'Accepted' AND r.EndedAt IS NOT NULL THEN 1 ELSE 0 END
   OR  (r.State = 'Pending' AND e.Released <> 0)
   OR  (r.State IN ('Rejected', 'TimedOut', 'Canceled') AND (e.Released <> 1 OR e.ReleasedBy <> CONCAT('Reservation', r.State)));
