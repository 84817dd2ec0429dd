-- out: nothing; makes the table of applied migrations unless it is there
IF OBJECT_ID(N'dbo.SchemaVersion') IS NULL
CREATE TABLE dbo.SchemaVersion (
    Name        nvarchar(200) NOT NULL CONSTRAINT PK_SchemaVersion PRIMARY KEY,
    Checksum    nvarchar(64) NOT NULL,
    AppliedAt   datetime2(3) NOT NULL
);
