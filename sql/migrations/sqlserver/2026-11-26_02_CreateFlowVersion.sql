-- What callers hear, by content: written once and never changed. A call stays on the version that it began with.
CREATE TABLE dbo.FlowVersion (
    OrganizationId  nvarchar(40) NOT NULL,
    Revision        nvarchar(64) NOT NULL,                    -- content hash of the organization's folder
    Content         varbinary(max) NOT NULL,                  -- the folder's files as a ZIP archive
    CreatedAt       datetime2(3) NOT NULL,
    CONSTRAINT PK_FlowVersion PRIMARY KEY (OrganizationId, Revision)
);

-- Which version is in force from when; append-only, the last row of an organization counts.
CREATE TABLE dbo.FlowPublication (
    Seq             bigint IDENTITY(1, 1) NOT NULL CONSTRAINT PK_FlowPublication PRIMARY KEY,
    OrganizationId  nvarchar(40) NOT NULL,
    Revision        nvarchar(64) NOT NULL,
    PublishedAt     datetime2(3) NOT NULL,
    PublishedBy     nvarchar(100) NOT NULL,                   -- Start, Folder, Verb or the name of a user
    CONSTRAINT FK_FlowPublication_FlowVersion FOREIGN KEY (OrganizationId, Revision) REFERENCES dbo.FlowVersion (OrganizationId, Revision)
);

CREATE INDEX IX_FlowPublication_Organization ON dbo.FlowPublication (OrganizationId, Seq);
