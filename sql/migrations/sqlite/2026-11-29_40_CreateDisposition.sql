-- What agents recorded of their conversations: one row per conversation, changed until an hour after wrap-up.
CREATE TABLE Disposition (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ReservationId   TEXT NOT NULL UNIQUE REFERENCES Reservation (ReservationId),
    OrganizationId  TEXT NOT NULL,
    ContactId       TEXT NOT NULL REFERENCES Contact (ContactId),
    CallId          TEXT NOT NULL REFERENCES Call (CallId),
    AgentId         TEXT NOT NULL REFERENCES Agent (AgentId),
    Code            TEXT NOT NULL,      -- of the organization's typology
    Requester       TEXT NOT NULL CHECK (Requester IN ('Person', 'Business', 'Entity')),
    Resolved        INTEGER NOT NULL,
    NoteProtected   BLOB NULL,          -- encrypted: people are spoken of
    RecordedAt      TEXT NOT NULL,      -- the last change
    Simulated       INTEGER NOT NULL
) STRICT;

CREATE INDEX IX_Disposition_Call ON Disposition (CallId);
CREATE INDEX IX_Disposition_Recorded ON Disposition (OrganizationId, RecordedAt);

-- When the agent asked for more time to write; once per conversation.
ALTER TABLE Reservation ADD COLUMN WrapUpExtendedAt TEXT NULL;
