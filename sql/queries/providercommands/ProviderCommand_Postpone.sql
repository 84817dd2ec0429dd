-- in: @CommandId, @OrganizationId, @State, @DeadlineAt, @Attempt, @Detail
UPDATE ProviderCommand SET State = @State, DeadlineAt = @DeadlineAt, Attempt = @Attempt, Detail = @Detail
WHERE  CommandId = @CommandId AND OrganizationId = @OrganizationId AND DoneAt IS NULL;
