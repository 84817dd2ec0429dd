-- in: @AccountSid, @FreeAt   out: 0 rows before the account's first call
UPDATE CallPace SET FreeAt = @FreeAt WHERE AccountSid = @AccountSid;
