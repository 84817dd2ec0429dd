-- out: reservations whose instants are not those of their events
SELECT r.OrganizationId, CAST(r.ReservationId AS nvarchar(36)) AS Subject, r.State AS Detail
FROM   Reservation AS r
JOIN   (SELECT ReservationId, MIN(CASE WHEN Kind = 'AgentReserved' THEN At END) AS ToldCreated, MIN(CASE WHEN Kind = 'ReservationAccepted' THEN At END) AS ToldAccepted,
               MIN(CASE WHEN Kind = 'Connected' THEN At END) AS ToldConnected,
               MIN(CASE WHEN Kind IN ('ReservationRejected', 'ReservationTimedOut', 'ReservationCanceled') THEN At END) AS ToldReleased,
               MIN(CASE WHEN Kind = 'ConversationEnded' THEN At END) AS ToldTalkEnded, MIN(CASE WHEN Kind = 'WrapUpEnded' THEN At END) AS ToldFinished
        FROM CallEvent WHERE ReservationId IS NOT NULL GROUP BY ReservationId) AS e ON e.ReservationId = r.ReservationId
WHERE  e.ToldCreated <> r.CreatedAt OR e.ToldAccepted <> r.AcceptedAt
   OR  COALESCE(e.ToldTalkEnded, e.ToldReleased) <> r.TalkEndedAt OR COALESCE(e.ToldFinished, e.ToldReleased) <> r.EndedAt
   OR  (r.TalkEndedAt IS NOT NULL AND e.ToldTalkEnded IS NULL AND e.ToldReleased IS NULL)
   OR  (r.ConnectedAt IS NULL AND e.ToldConnected IS NOT NULL) OR (r.ConnectedAt IS NOT NULL AND (e.ToldConnected IS NULL OR e.ToldConnected <> r.ConnectedAt));
