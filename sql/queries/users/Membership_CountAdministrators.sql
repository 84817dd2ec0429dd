-- in: @OrganizationId, @UserId, @ClosedUntil   out: how many administrators of the organization with an open account there are besides the user
SELECT COUNT(*)
FROM   Membership AS m
JOIN   UserAccount AS u ON u.UserId = m.UserId
WHERE  m.OrganizationId = @OrganizationId AND m.Role = 'Administrator' AND m.UserId <> @UserId
  AND  (u.LockoutEnd IS NULL OR u.LockoutEnd < @ClosedUntil);
