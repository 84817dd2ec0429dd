-- in: @Name, @Protected
INSERT INTO InstallationSecret (Name, Protected) VALUES (@Name, @Protected);
