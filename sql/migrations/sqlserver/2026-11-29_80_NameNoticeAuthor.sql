-- Who wrote an agent's notice: a supervisor; null for the program.
ALTER TABLE dbo.AgentNotice ADD AuthorId uniqueidentifier NULL CONSTRAINT FK_AgentNotice_Author REFERENCES dbo.UserAccount (UserId);
