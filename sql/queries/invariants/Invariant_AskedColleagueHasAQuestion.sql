-- out: colleagues who are held beside an agent although nobody asks them
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject, r.State AS Detail
FROM   Reservation AS r
LEFT JOIN Transfer AS t ON t.ToReservationId = r.ReservationId AND t.EndedAt IS NULL
WHERE  r.Aside = 1 AND r.EndedAt IS NULL AND (r.Kind <> 'Consult' OR t.TransferId IS NULL);
