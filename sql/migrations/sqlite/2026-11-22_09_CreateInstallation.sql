-- When each recurring job last ran and who holds it now.
CREATE TABLE JobRun (
    JobName         TEXT NOT NULL PRIMARY KEY,
    LeaseUntil      TEXT NULL,
    LastStartedAt   TEXT NULL,
    LastEndedAt     TEXT NULL,
    LastError       TEXT NULL,
    Watermark       TEXT NULL           -- how far a job that follows a log has read
) STRICT;

-- ASP.NET Core's key ring: any node opens any cookie and any protected column.
CREATE TABLE DataProtectionKey (
    KeyId           INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    FriendlyName    TEXT NULL,
    Xml             TEXT NOT NULL
) STRICT;

-- Secrets of the installation (such as the key of the number hash), protected by the key ring.
CREATE TABLE InstallationSecret (
    Name            TEXT NOT NULL PRIMARY KEY,
    Protected       TEXT NOT NULL
) STRICT;
