-- out: held agents whom nothing will set free, and free ones for whom something is still due; a conversation lasts as long as it lasts
SELECT OrganizationId, CAST(ReservationId AS nvarchar(36)) AS Subject,
       CONCAT(State, CASE WHEN EndAnnouncedAt IS NULL THEN '' ELSE ', end announced' END, CASE WHEN TalkEndedAt IS NULL THEN '' ELSE ', talk ended' END,
              CASE WHEN EndedAt IS NULL THEN '' ELSE ', ended' END) AS Detail
FROM   Reservation
WHERE  (EndedAt IS NOT NULL AND DeadlineAt IS NOT NULL)
   OR  (EndedAt IS NULL AND DeadlineAt IS NULL
        AND (State <> 'Accepted' OR ConnectedAt IS NULL OR TalkEndedAt IS NOT NULL OR EndAnnouncedAt IS NOT NULL));
