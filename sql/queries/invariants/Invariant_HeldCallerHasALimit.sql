-- out: callers who are left with music outside a conversation, or whom nothing will bring back
SELECT OrganizationId, CAST(ReservationId AS nvarchar(36)) AS Subject, State AS Detail
FROM   Reservation
WHERE  HeldAt IS NOT NULL
  AND  (State <> 'Accepted' OR ConnectedAt IS NULL OR TalkEndedAt IS NOT NULL OR DeadlineAt IS NULL OR HeldAt < ConnectedAt);
