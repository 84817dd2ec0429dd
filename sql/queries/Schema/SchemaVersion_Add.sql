-- Records an applied migration.
-- in:  @Name, @Checksum, @AppliedAt
-- out: nothing
INSERT INTO SchemaVersion (Name, Checksum, AppliedAt)
VALUES (@Name, @Checksum, @AppliedAt)
