-- What supervisors were alerted about, from when to when. One is up at most once.
CREATE TABLE Alert (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    AlertId         TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    Kind            TEXT NOT NULL CHECK (Kind IN ('LevelAtRisk', 'WaitTooLong', 'NobodyThere')),
    Subject         TEXT NOT NULL,      -- the queue, or the name of the target
    Figure          INTEGER NOT NULL,   -- percent, seconds, or how many wait
    Threshold       INTEGER NOT NULL,   -- what it was held against
    OpenedAt        TEXT NOT NULL,
    ClosedAt        TEXT NULL
) STRICT;

CREATE UNIQUE INDEX UX_Alert_Open ON Alert (OrganizationId, Kind, Subject) WHERE ClosedAt IS NULL;

-- What is to be told of an alert to the address that the operator set; once for its opening, once for its closing.
CREATE TABLE AlertPost (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    AlertPostId     TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    AlertId         TEXT NOT NULL REFERENCES Alert (AlertId),
    IsOpening       INTEGER NOT NULL,
    At              TEXT NOT NULL,
    DeadlineAt      TEXT NULL,          -- when it may be sent, or sent again; null once it was, or was given up
    Attempts        INTEGER NOT NULL,
    SentAt          TEXT NULL
) STRICT;

CREATE UNIQUE INDEX UX_AlertPost_Once ON AlertPost (AlertId, IsOpening);
CREATE INDEX IX_AlertPost_Deadline ON AlertPost (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
