-- One stay of one call in one queue (a "visit" in files and figures).
CREATE TABLE QueueEntry (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    QueueEntryId    TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    QueueId         TEXT NOT NULL,
    ContactId       TEXT NOT NULL REFERENCES Contact (ContactId),
    CallId          TEXT NULL REFERENCES Call (CallId),     -- none: a callback that waits for an agent
    State           TEXT NOT NULL CHECK (State IN ('Waiting', 'Reserved', 'Connected', 'Left')),
    Language        TEXT NOT NULL,
    Topic           TEXT NULL,
    Priority        INTEGER NOT NULL,   -- lower is served first
    AgeFrom         TEXT NOT NULL,      -- where the place in the queue counts from
    EnteredAt       TEXT NOT NULL,
    AnsweredAt      TEXT NULL,
    ExitAt          TEXT NULL,
    ExitKind        TEXT NULL CHECK (ExitKind IN ('Answered', 'Abandoned', 'Overflowed', 'CallbackRequested', 'Closed', 'Failed')),
    TalkEndedAt     TEXT NULL,
    WrapUpEndedAt   TEXT NULL,
    Simulated       INTEGER NOT NULL,
    CHECK ((ExitAt IS NULL) = (ExitKind IS NULL))
) STRICT;

CREATE UNIQUE INDEX UX_QueueEntry_OpenCall ON QueueEntry (CallId) WHERE State <> 'Left' AND CallId IS NOT NULL;
CREATE INDEX IX_QueueEntry_Waiting ON QueueEntry (Priority, AgeFrom, Seq) WHERE State = 'Waiting';
CREATE INDEX IX_QueueEntry_Entered ON QueueEntry (OrganizationId, EnteredAt);
