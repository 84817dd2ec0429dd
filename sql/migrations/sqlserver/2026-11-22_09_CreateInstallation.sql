-- When each recurring job last ran and who holds it now.
CREATE TABLE dbo.JobRun (
    JobName        nvarchar(100) NOT NULL CONSTRAINT PK_JobRun PRIMARY KEY,
    LeaseUntil     datetime2(3) NULL,
    LastStartedAt  datetime2(3) NULL,
    LastEndedAt    datetime2(3) NULL,
    LastError      nvarchar(max) NULL,
    Watermark      nvarchar(100) NULL                         -- how far a job that follows a log has read
);

-- ASP.NET Core's key ring: any node opens any cookie and any protected column.
CREATE TABLE dbo.DataProtectionKey (
    KeyId         int IDENTITY NOT NULL CONSTRAINT PK_DataProtectionKey PRIMARY KEY,
    FriendlyName  nvarchar(256) NULL,
    Xml           nvarchar(max) NOT NULL
);

-- Secrets of the installation (such as the key of the number hash), protected by the key ring.
CREATE TABLE dbo.InstallationSecret (
    Name       nvarchar(100) NOT NULL CONSTRAINT PK_InstallationSecret PRIMARY KEY,
    Protected  nvarchar(max) NOT NULL
);
