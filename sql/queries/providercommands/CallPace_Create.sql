-- in: @AccountSid, @FreeAt
INSERT INTO CallPace (AccountSid, FreeAt) VALUES (@AccountSid, @FreeAt);
