-- What callers hear, by content: written once and never changed. A call stays on the version that it began with.
CREATE TABLE FlowVersion (
    OrganizationId  TEXT NOT NULL,
    Revision        TEXT NOT NULL,      -- content hash of the organization's folder
    Content         BLOB NOT NULL,      -- the folder's files as a ZIP archive
    CreatedAt       TEXT NOT NULL,
    PRIMARY KEY (OrganizationId, Revision)
) STRICT;

-- Which version is in force from when; append-only, the last row of an organization counts.
CREATE TABLE FlowPublication (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    OrganizationId  TEXT NOT NULL,
    Revision        TEXT NOT NULL,
    PublishedAt     TEXT NOT NULL,
    PublishedBy     TEXT NOT NULL,      -- Start, Folder, Verb or the name of a user
    CONSTRAINT FK_FlowPublication_FlowVersion FOREIGN KEY (OrganizationId, Revision) REFERENCES FlowVersion (OrganizationId, Revision)
) STRICT;

CREATE INDEX IX_FlowPublication_Organization ON FlowPublication (OrganizationId, Seq);
