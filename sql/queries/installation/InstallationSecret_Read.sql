-- in: @Name   out: the protected key
SELECT Protected FROM InstallationSecret WHERE Name = @Name;
