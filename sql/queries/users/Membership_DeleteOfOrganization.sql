-- in: @UserId, @OrganizationId
DELETE FROM Membership
WHERE  UserId = @UserId AND OrganizationId = @OrganizationId;
