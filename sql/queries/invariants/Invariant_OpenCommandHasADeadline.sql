-- out: unfinished wishes to the provider that nobody will pick up, and finished ones that somebody would
SELECT OrganizationId, CAST(CommandId AS nvarchar(36)) AS Subject, CONCAT(Kind, ' ', State) AS Detail
FROM   ProviderCommand
WHERE  (State IN ('Pending', 'Leased', 'Unknown') AND (DeadlineAt IS NULL OR DoneAt IS NOT NULL))
   OR  (State IN ('Done', 'Refused', 'Gone', 'Dropped') AND (DeadlineAt IS NOT NULL OR DoneAt IS NULL));
