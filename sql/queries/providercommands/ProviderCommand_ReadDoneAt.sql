-- in: @OrganizationId, @CommandKey   out: when the provider confirmed the command
SELECT DoneAt FROM ProviderCommand WHERE CommandKey = @CommandKey AND OrganizationId = @OrganizationId AND State = 'Done';
