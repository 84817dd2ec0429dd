-- in: @Name, @Checksum, @AppliedAt
INSERT INTO SchemaVersion (Name, Checksum, AppliedAt)
VALUES (@Name, @Checksum, @AppliedAt);
