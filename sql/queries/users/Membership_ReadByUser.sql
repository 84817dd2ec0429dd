-- in: @UserId   out: what the user does where
SELECT OrganizationId, Role, Skills
FROM   Membership
WHERE  UserId = @UserId
ORDER BY OrganizationId, Role;
