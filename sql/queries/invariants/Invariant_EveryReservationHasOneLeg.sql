-- out: reservations without a leg to ring the agent, or with several
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject, CONCAT(COALESCE(l.Legs, 0), ' legs') AS Detail
FROM   Reservation AS r
LEFT JOIN (SELECT ReservationId, COUNT(*) AS Legs FROM CallLeg WHERE Kind = 'Agent' GROUP BY ReservationId) AS l ON l.ReservationId = r.ReservationId
WHERE  COALESCE(l.Legs, 0) <> 1;
