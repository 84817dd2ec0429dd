-- in: @AccountSid   out: FreeAt, no row before the account's first call
SELECT FreeAt FROM CallPace WHERE AccountSid = @AccountSid;
