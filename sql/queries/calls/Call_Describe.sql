-- in: @OrganizationId, @CallId, @Language, @Topic
UPDATE Call SET Language = @Language, Topic = @Topic
WHERE  CallId = @CallId AND OrganizationId = @OrganizationId;
