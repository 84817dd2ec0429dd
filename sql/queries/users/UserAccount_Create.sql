-- in: @UserId, @UserName, @NormalizedUserName, @DisplayName, @PasswordHash, @SecurityStamp, @ConcurrencyStamp, @LockoutEnabled, @Demo
INSERT INTO UserAccount (UserId, UserName, NormalizedUserName, DisplayName, PasswordHash, SecurityStamp, ConcurrencyStamp, LockoutEnabled, Demo)
VALUES (@UserId, @UserName, @NormalizedUserName, @DisplayName, @PasswordHash, @SecurityStamp, @ConcurrencyStamp, @LockoutEnabled, @Demo);
