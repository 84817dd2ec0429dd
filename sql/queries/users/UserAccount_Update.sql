-- in: @UserId, @ExpectedStamp and every value that Identity changes   out: 1 row unless someone else changed the user meanwhile
--     @UserName, @NormalizedUserName, @DisplayName, @PasswordHash, @SecurityStamp, @ConcurrencyStamp, @AccessFailedCount,
--     @LockoutEnabled, @LockoutEnd, @TwoFactorEnabled, @AuthenticatorKey, @RecoveryCodes
UPDATE UserAccount
SET    UserName = @UserName, NormalizedUserName = @NormalizedUserName, DisplayName = @DisplayName, PasswordHash = @PasswordHash,
       SecurityStamp = @SecurityStamp, ConcurrencyStamp = @ConcurrencyStamp, AccessFailedCount = @AccessFailedCount,
       LockoutEnabled = @LockoutEnabled, LockoutEnd = @LockoutEnd, TwoFactorEnabled = @TwoFactorEnabled,
       AuthenticatorKey = @AuthenticatorKey, RecoveryCodes = @RecoveryCodes
WHERE  UserId = @UserId AND ConcurrencyStamp = @ExpectedStamp;
