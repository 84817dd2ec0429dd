-- in: @Overdue   out: wishes to the provider that should have been taken up before that instant
SELECT OrganizationId, CAST(CommandId AS nvarchar(36)) AS Subject, CONCAT(Kind, ' ', State) AS Detail FROM ProviderCommand WHERE DeadlineAt < @Overdue;
