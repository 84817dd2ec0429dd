-- What a signal makes us ask of the provider: written in the signal's transaction, executed after its commit.
CREATE TABLE ProviderCommand (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CommandId       TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    CommandKey      TEXT NOT NULL UNIQUE,   -- the same wish is never written twice
    Kind            TEXT NOT NULL CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg')),
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

CREATE INDEX IX_ProviderCommand_Open ON ProviderCommand (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
