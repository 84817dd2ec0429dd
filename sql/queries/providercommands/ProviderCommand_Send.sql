-- in: @CommandId, @OrganizationId, @SentAt   out: 1 row when it may be sent; from now on it may have happened
UPDATE ProviderCommand SET State = 'Leased', SentAt = @SentAt
WHERE  CommandId = @CommandId AND OrganizationId = @OrganizationId AND State = 'Pending';
