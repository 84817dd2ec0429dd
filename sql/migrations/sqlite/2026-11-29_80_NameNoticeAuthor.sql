-- Who wrote an agent's notice: a supervisor; null for the program.
ALTER TABLE AgentNotice ADD COLUMN AuthorId TEXT NULL REFERENCES UserAccount (UserId);
