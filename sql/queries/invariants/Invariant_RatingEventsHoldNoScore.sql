-- out: events of a rating question that say more than whether it was answered
SELECT OrganizationId, CAST(EventId AS nvarchar(36)) AS Subject, Kind AS Detail
FROM   CallEvent
WHERE  (Kind = 'RatingAsked' AND Detail IS NOT NULL) OR (Kind = 'RatingClosed' AND COALESCE(Detail, '') NOT IN ('yes', 'no'));
