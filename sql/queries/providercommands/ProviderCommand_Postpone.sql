-- in: @CommandId, @OrganizationId, @State, @DeadlineAt, @Detail
UPDATE ProviderCommand SET State = @State, DeadlineAt = @DeadlineAt, Detail = @Detail
WHERE  CommandId = @CommandId AND OrganizationId = @OrganizationId AND DoneAt IS NULL;
