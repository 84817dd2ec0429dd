-- A supervisor's part in a conversation: who, by which telephone, how, from when to when.
CREATE TABLE Observation (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ObservationId   TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    CallId          TEXT NOT NULL REFERENCES Call (CallId),
    ReservationId   TEXT NOT NULL REFERENCES Reservation (ReservationId),   -- the conversation
    UserId          TEXT NOT NULL REFERENCES UserAccount (UserId),
    PartyId         TEXT NOT NULL REFERENCES Party (PartyId),               -- whose number is rung
    LegId           TEXT NOT NULL UNIQUE,
    Mode            TEXT NOT NULL CHECK (Mode IN ('Listen', 'Whisper', 'Barge')),
    Turn            INTEGER NOT NULL,   -- how often the mode was changed: stands in every address that the leg is given
    StartedAt       TEXT NOT NULL,
    JoinedAt        TEXT NULL,
    EndedAt         TEXT NULL
) STRICT;

CREATE UNIQUE INDEX UX_Observation_Open ON Observation (UserId) WHERE EndedAt IS NULL;
CREATE INDEX IX_Observation_Call ON Observation (CallId);
