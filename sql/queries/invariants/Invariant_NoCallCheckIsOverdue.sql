-- in: @Overdue   out: calls whose check should have been made before that instant
SELECT OrganizationId, CAST(CallId AS nvarchar(36)) AS Subject, State AS Detail FROM Call WHERE DeadlineAt < @Overdue;
