-- out: nothing; makes the table of applied migrations unless it is there
CREATE TABLE IF NOT EXISTS SchemaVersion (
    Name        TEXT NOT NULL PRIMARY KEY,
    Checksum    TEXT NOT NULL,
    AppliedAt   TEXT NOT NULL
) STRICT;
