-- in: @OrganizationId, @ContactId, @EndedAt
UPDATE Contact SET EndedAt = @EndedAt
WHERE  ContactId = @ContactId AND OrganizationId = @OrganizationId AND EndedAt IS NULL;
