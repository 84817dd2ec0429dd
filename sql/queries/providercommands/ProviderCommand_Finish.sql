-- in: @CommandId, @OrganizationId, @State, @DoneAt, @Detail
UPDATE ProviderCommand SET State = @State, DoneAt = @DoneAt, Detail = @Detail, DeadlineAt = NULL
WHERE  CommandId = @CommandId AND OrganizationId = @OrganizationId AND DoneAt IS NULL;
