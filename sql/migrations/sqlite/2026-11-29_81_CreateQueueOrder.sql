-- A supervisor's word that a queue is open or closed for a while. It ends by itself, or when somebody ends it.
CREATE TABLE QueueOrder (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    QueueOrderId    TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    QueueId         TEXT NULL,          -- null: all queues
    IsOpen          INTEGER NOT NULL,
    FromAt          TEXT NOT NULL,
    UntilAt         TEXT NOT NULL,
    Notice          TEXT NOT NULL,      -- JSON object: language → what callers hear; empty for nothing
    AuthorId        TEXT NOT NULL REFERENCES UserAccount (UserId),
    EndedAt         TEXT NULL,          -- when somebody ended it before its time
    EndedById       TEXT NULL REFERENCES UserAccount (UserId),
    CHECK ((EndedAt IS NULL) = (EndedById IS NULL))
) STRICT;

CREATE INDEX IX_QueueOrder_Until ON QueueOrder (OrganizationId, UntilAt);
