-- Since when a caller hears music while the agent is occupied otherwise; DeadlineAt says when they come back at the latest.
ALTER TABLE Reservation ADD COLUMN HeldAt TEXT NULL;

-- More kinds of commands. A check cannot be changed, so the table is made anew.
CREATE TABLE ProviderCommandNew (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CommandId       TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    CommandKey      TEXT NOT NULL UNIQUE,   -- the same wish is never written twice
    Kind            TEXT NOT NULL CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg', 'HoldLeg', 'TakeBackLeg', 'RingNumber')),
    CallId          TEXT NULL,
    LegId           TEXT NULL,
    ReservationId   TEXT NULL,
    Url             TEXT NULL,              -- path and query on our side that the leg will ask
    State           TEXT NOT NULL CHECK (State IN ('Pending', 'Leased', 'Unknown', 'Done', 'Refused', 'Gone', 'Dropped')),
    Priority        INTEGER NOT NULL,       -- lower first: agents' legs for waiting callers before citizens' legs of callbacks
    Attempt         INTEGER NOT NULL,
    CreatedAt       TEXT NOT NULL,
    SentAt          TEXT NULL,              -- when the provider was last asked; a look-up starts here
    DeadlineAt      TEXT NULL,              -- next attempt, end of the lease, or next look-up
    DoneAt          TEXT NULL,
    Detail          TEXT NULL
) STRICT;

INSERT INTO ProviderCommandNew (Seq, CommandId, OrganizationId, CommandKey, Kind, CallId, LegId, ReservationId, Url, State, Priority, Attempt, CreatedAt, SentAt, DeadlineAt, DoneAt, Detail)
SELECT Seq, CommandId, OrganizationId, CommandKey, Kind, CallId, LegId, ReservationId, Url, State, Priority, Attempt, CreatedAt, SentAt, DeadlineAt, DoneAt, Detail FROM ProviderCommand;
DROP TABLE ProviderCommand;
ALTER TABLE ProviderCommandNew RENAME TO ProviderCommand;
CREATE INDEX IX_ProviderCommand_Open ON ProviderCommand (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
