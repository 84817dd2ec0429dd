-- Calls of an agent's own initiative: no stay in a queue, so no figure of one.
CREATE TABLE OutboundCall (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CallId          TEXT NOT NULL UNIQUE REFERENCES Call (CallId),
    ReservationId   TEXT NOT NULL UNIQUE REFERENCES Reservation (ReservationId),
    OrganizationId  TEXT NOT NULL,
    AgentId         TEXT NOT NULL REFERENCES Agent (AgentId),
    QueueId         TEXT NOT NULL,      -- what it is about, and where the citizen waits should the agent be lost
    PlacedAt        TEXT NOT NULL,
    Result          TEXT NULL CHECK (Result IN ('Reached', 'Busy', 'NoAnswer', 'Failed', 'GivenUp', 'PhoneUnanswered')),
    ResultAt        TEXT NULL,
    Simulated       INTEGER NOT NULL,
    CHECK ((Result IS NULL) = (ResultAt IS NULL))
) STRICT;

CREATE INDEX IX_OutboundCall_Placed ON OutboundCall (OrganizationId, PlacedAt);
CREATE INDEX IX_OutboundCall_Agent ON OutboundCall (AgentId, PlacedAt);

-- One more kind of commands. A check cannot be changed, so the table is made anew.
CREATE TABLE ProviderCommandNew (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CommandId       TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    CommandKey      TEXT NOT NULL UNIQUE,   -- the same wish is never written twice
    Kind            TEXT NOT NULL CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg', 'HoldLeg', 'TakeBackLeg', 'RingNumber', 'DialOut')),
    CallId          TEXT NULL,
    LegId           TEXT NULL,
    ReservationId   TEXT NULL,
    Url             TEXT NULL,              -- path and query on our side that the leg will ask
    State           TEXT NOT NULL CHECK (State IN ('Pending', 'Leased', 'Unknown', 'Done', 'Refused', 'Gone', 'Dropped')),
    Priority        INTEGER NOT NULL,       -- lower first: agents' legs for waiting callers before calls that we place
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
