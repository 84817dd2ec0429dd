-- Who did what to whom, among the operator's people. Rows are added and read, never changed; nothing personal but ids.
CREATE TABLE dbo.AuditEntry (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT PK_AuditEntry PRIMARY KEY,
    OrganizationId  nvarchar(40) NULL,                        -- whose administrators and auditors may see it; null when it is nobody's, such as an unknown user name
    Kind            nvarchar(40) NOT NULL,
    AuthorId        uniqueidentifier NULL CONSTRAINT FK_AuditEntry_Author REFERENCES dbo.UserAccount (UserId),    -- who did it; null when nobody was signed in
    SubjectId       uniqueidentifier NULL CONSTRAINT FK_AuditEntry_Subject REFERENCES dbo.UserAccount (UserId),   -- about whom
    Detail          nvarchar(max) NULL,                       -- what it was changed to
    Origin          nvarchar(20) NOT NULL CONSTRAINT CK_AuditEntry_Origin CHECK (Origin IN ('Page', 'CommandLine', 'Start')),
    RecordedAt      datetime2(3) NOT NULL
);

CREATE INDEX IX_AuditEntry_Latest ON dbo.AuditEntry (OrganizationId, Kind, Seq);
CREATE INDEX IX_AuditEntry_Subject ON dbo.AuditEntry (OrganizationId, SubjectId, Kind, RecordedAt);
