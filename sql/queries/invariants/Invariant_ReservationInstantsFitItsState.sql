-- out: reservations whose state and instants contradict each other or run backwards
SELECT OrganizationId, CAST(ReservationId AS nvarchar(36)) AS Subject, State AS Detail
FROM   Reservation
WHERE  (State <> 'Accepted' AND (AcceptedAt IS NOT NULL OR ConnectedAt IS NOT NULL OR EndAnnouncedAt IS NOT NULL OR TalkEndedAt IS NOT NULL))
   OR  (State = 'Pending' AND EndedAt IS NOT NULL)
   OR  (State IN ('Rejected', 'TimedOut', 'Canceled') AND EndedAt IS NULL)
   OR  (State = 'Accepted' AND (AcceptedAt IS NULL OR (EndedAt IS NOT NULL AND TalkEndedAt IS NULL)))
   OR  (TalkEndedAt IS NULL AND TalkEndedBy IS NOT NULL) OR (TalkEndedAt IS NOT NULL AND TalkEndedBy IS NULL)
   OR  CreatedAt > AcceptedAt OR AcceptedAt > ConnectedAt OR AcceptedAt > TalkEndedAt OR ConnectedAt > TalkEndedAt
   OR  TalkEndedAt > EndedAt OR CreatedAt > EndedAt;
