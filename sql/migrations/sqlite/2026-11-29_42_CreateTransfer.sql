-- Whether an agent is asked beside the one who has the caller.
ALTER TABLE Reservation ADD COLUMN Aside INTEGER NOT NULL DEFAULT 0;

-- An agent's attempt to lead a caller to somebody else, or to ask somebody first.
CREATE TABLE Transfer (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    TransferId      TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    ContactId       TEXT NOT NULL REFERENCES Contact (ContactId),
    CallId          TEXT NOT NULL REFERENCES Call (CallId),
    ReservationId   TEXT NOT NULL REFERENCES Reservation (ReservationId),   -- the conversation that it began in
    AgentId         TEXT NOT NULL REFERENCES Agent (AgentId),
    Kind            TEXT NOT NULL CHECK (Kind IN ('Blind', 'Consult', 'Interpreter')),
    ToAgentId       TEXT NULL REFERENCES Agent (AgentId),
    ToQueueId       TEXT NULL,
    ToPartyId       TEXT NULL REFERENCES Party (PartyId),   -- whose number outside
    ToName          TEXT NULL,          -- its name in the organization's list
    ToReservationId TEXT NULL REFERENCES Reservation (ReservationId),       -- the colleague as they are held for it
    State           TEXT NOT NULL CHECK (State IN ('Pending', 'Joined', 'Moving', 'Ended')),
    AskedAt         TEXT NOT NULL,
    JoinedAt        TEXT NULL,
    EndedAt         TEXT NULL,
    Ending          TEXT NULL,
    Simulated       INTEGER NOT NULL,
    CHECK ((EndedAt IS NULL) = (Ending IS NULL))
) STRICT;

CREATE UNIQUE INDEX UX_Transfer_OpenCall ON Transfer (CallId) WHERE EndedAt IS NULL;
CREATE INDEX IX_Transfer_Reservation ON Transfer (ReservationId);
CREATE INDEX IX_Transfer_ToReservation ON Transfer (ToReservationId);
CREATE INDEX IX_Transfer_Asked ON Transfer (OrganizationId, AskedAt);
