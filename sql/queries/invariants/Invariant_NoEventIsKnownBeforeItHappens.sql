-- out: events that were recorded before the instant at which they say they happened
SELECT OrganizationId, CAST(EventId AS nvarchar(36)) AS Subject, Kind AS Detail FROM CallEvent WHERE At > RecordedAt;
