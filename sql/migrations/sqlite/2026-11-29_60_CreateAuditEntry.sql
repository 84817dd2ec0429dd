-- Who did what to whom, among the operator's people. Rows are added and read, never changed; nothing personal but ids.
CREATE TABLE AuditEntry (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    OrganizationId  TEXT NULL,          -- whose administrators and auditors may see it; null when it is nobody's, such as an unknown user name
    Kind            TEXT NOT NULL,
    AuthorId        TEXT NULL REFERENCES UserAccount (UserId),   -- who did it; null when nobody was signed in
    SubjectId       TEXT NULL REFERENCES UserAccount (UserId),   -- about whom
    Detail          TEXT NULL,          -- what it was changed to
    Origin          TEXT NOT NULL CHECK (Origin IN ('Page', 'CommandLine', 'Start')),
    RecordedAt      TEXT NOT NULL
) STRICT;

CREATE INDEX IX_AuditEntry_Latest ON AuditEntry (OrganizationId, Kind, Seq);
CREATE INDEX IX_AuditEntry_Subject ON AuditEntry (OrganizationId, SubjectId, Kind, RecordedAt);
