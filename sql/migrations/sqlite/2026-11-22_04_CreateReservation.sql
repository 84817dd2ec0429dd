-- One agent held for one piece of work; the row lives until wrap-up ends (EndedAt).
CREATE TABLE Reservation (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ReservationId   TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    AgentId         TEXT NOT NULL REFERENCES Agent (AgentId),
    Kind            TEXT NOT NULL CHECK (Kind IN ('Inbound', 'Consult', 'Outbound', 'Preview', 'Callback')),
    QueueEntryId    TEXT NULL REFERENCES QueueEntry (QueueEntryId),
    CallId          TEXT NULL REFERENCES Call (CallId),
    State           TEXT NOT NULL CHECK (State IN ('Pending', 'Accepted', 'Rejected', 'TimedOut', 'Canceled')),
    CreatedAt       TEXT NOT NULL,
    AcceptedAt      TEXT NULL,
    ConnectedAt     TEXT NULL,          -- the caller joined the agent's room
    EndAnnouncedAt  TEXT NULL,          -- the agent said "end" before the leg ended
    TalkEndedAt     TEXT NULL,
    TalkEndedBy     TEXT NULL CHECK (TalkEndedBy IN ('Agent', 'Caller', 'AgentLost')),
    EndedAt         TEXT NULL,
    DeadlineAt      TEXT NULL           -- ring, join, hang-up after the announcement, or wrap-up limit
) STRICT;

CREATE UNIQUE INDEX UX_Reservation_LiveAgent ON Reservation (AgentId) WHERE EndedAt IS NULL;
CREATE UNIQUE INDEX UX_Reservation_PendingEntry ON Reservation (QueueEntryId) WHERE State = 'Pending';
CREATE INDEX IX_Reservation_Deadline ON Reservation (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
CREATE INDEX IX_Reservation_Call ON Reservation (CallId);
