-- in: @OrganizationId, @AlertPostId, @SentAt (null: not sent), @DeadlineAt (null: never again)
UPDATE AlertPost SET SentAt = @SentAt, DeadlineAt = @DeadlineAt WHERE AlertPostId = @AlertPostId AND OrganizationId = @OrganizationId;
