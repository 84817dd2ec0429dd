-- in: @OrganizationId   out: one row per role of everyone who works in the organization, with the last time they came in
SELECT u.UserId, u.UserName, u.DisplayName, u.LockoutEnd, u.TwoFactorEnabled, m.Role, m.Skills,
       (SELECT MAX(a.RecordedAt)
        FROM   AuditEntry AS a
        WHERE  a.OrganizationId = @OrganizationId AND a.SubjectId = u.UserId AND a.Kind = 'SignedIn') AS LastSignInAt
FROM   Membership AS m
JOIN   UserAccount AS u ON u.UserId = m.UserId
WHERE  m.OrganizationId = @OrganizationId
ORDER BY u.DisplayName, u.UserId, m.Role;
