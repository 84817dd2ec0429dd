-- in: @CommandId, @OrganizationId, @Claim, @State, @DeadlineAt, @Attempt, @Detail   out: 1 row unless someone else claimed it since
UPDATE ProviderCommand SET State = @State, DeadlineAt = @DeadlineAt, Attempt = @Attempt, Detail = @Detail
WHERE  CommandId = @CommandId AND OrganizationId = @OrganizationId AND DoneAt IS NULL AND Attempt = @Claim;
