-- in: @NormalizedUserName   out: the user
SELECT UserId, UserName, NormalizedUserName, DisplayName, PasswordHash, SecurityStamp, ConcurrencyStamp, AccessFailedCount,
       LockoutEnabled, LockoutEnd, TwoFactorEnabled, AuthenticatorKey, RecoveryCodes, Demo
FROM   UserAccount
WHERE  NormalizedUserName = @NormalizedUserName;
