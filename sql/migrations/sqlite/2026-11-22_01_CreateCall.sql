-- One matter of a citizen; it has one or more calls (and callbacks).
CREATE TABLE Contact (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ContactId       TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    PartyId         TEXT NULL REFERENCES Party (PartyId),
    Channel         TEXT NOT NULL CHECK (Channel IN ('Phone', 'Form')),
    StartedAt       TEXT NOT NULL,
    EndedAt         TEXT NULL,
    Simulated       INTEGER NOT NULL
) STRICT;

-- One telephone conversation with one caller, from first ring to end.
CREATE TABLE Call (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    CallId          TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    ContactId       TEXT NOT NULL REFERENCES Contact (ContactId),
    PartyId         TEXT NULL REFERENCES Party (PartyId),
    Direction       TEXT NOT NULL CHECK (Direction IN ('Inbound', 'Outbound')),
    DialedNumber    TEXT NOT NULL,      -- the organization's own number
    State           TEXT NOT NULL CHECK (State IN ('Received', 'InFlow', 'Queued', 'Connecting', 'Talking', 'Rating', 'Ended')),
    Language        TEXT NOT NULL,      -- BCP 47
    Topic           TEXT NULL,
    ReceivedAt      TEXT NOT NULL,
    EndedAt         TEXT NULL,
    Outcome         TEXT NULL CHECK (Outcome IN ('Answered', 'Abandoned', 'LeftInMenu', 'EndedInFlow', 'CallbackRequested', 'Voicemail', 'TransferredOut', 'ClosedHours', 'Refused', 'Failed')),
    DeadlineAt      TEXT NULL,          -- when an unended call is checked against the provider
    Simulated       INTEGER NOT NULL,
    CHECK ((EndedAt IS NULL) = (Outcome IS NULL))
) STRICT;

CREATE INDEX IX_Call_Received ON Call (OrganizationId, ReceivedAt);
CREATE INDEX IX_Call_Deadline ON Call (DeadlineAt) WHERE DeadlineAt IS NOT NULL;

-- One connection to one party inside a call.
CREATE TABLE CallLeg (
    LegId           TEXT NOT NULL PRIMARY KEY,
    OrganizationId  TEXT NOT NULL,
    CallId          TEXT NOT NULL REFERENCES Call (CallId),
    ReservationId   TEXT NULL,          -- the reservation an agent's leg belongs to
    Kind            TEXT NOT NULL CHECK (Kind IN ('Caller', 'Agent')),
    ProviderLegId   TEXT NULL,          -- NULL until the provider has named it
    State           TEXT NOT NULL CHECK (State IN ('Requested', 'Ringing', 'Answered', 'Completed', 'NoAnswer', 'Busy', 'Failed', 'Canceled')),
    PendingMove     TEXT NULL,          -- where we are taking the leg; set before the provider is asked
    StatusSequence  INTEGER NOT NULL DEFAULT -1,    -- highest status sequence seen
    StartedAt       TEXT NOT NULL,
    AnsweredAt      TEXT NULL,
    EndedAt         TEXT NULL
) STRICT;

CREATE UNIQUE INDEX UX_CallLeg_ProviderLegId ON CallLeg (ProviderLegId) WHERE ProviderLegId IS NOT NULL;
CREATE INDEX IX_CallLeg_Call ON CallLeg (CallId);
CREATE INDEX IX_CallLeg_Reservation ON CallLeg (ReservationId) WHERE ReservationId IS NOT NULL;

-- Where one call stands in one flow; its values are encrypted and deleted when the call ends.
CREATE TABLE FlowSession (
    CallId          TEXT NOT NULL PRIMARY KEY REFERENCES Call (CallId),
    OrganizationId  TEXT NOT NULL,
    FlowId          TEXT NOT NULL,
    FlowRevision    TEXT NOT NULL,      -- content hash of the published set
    NodeId          TEXT NOT NULL,
    Step            INTEGER NOT NULL,   -- stands in every action URL we hand out
    Attempts        INTEGER NOT NULL,
    ValuesProtected BLOB NULL
) STRICT;

-- Append-only: the truth that rows and figures are functions of. Never holds a personal value or a score.
CREATE TABLE CallEvent (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    EventId         TEXT NOT NULL UNIQUE,
    OrganizationId  TEXT NOT NULL,
    ContactId       TEXT NULL,
    CallId          TEXT NULL,
    QueueEntryId    TEXT NULL,
    ReservationId   TEXT NULL,
    AgentId         TEXT NULL,
    Kind            TEXT NOT NULL,
    At              TEXT NOT NULL,      -- our clock, or the provider's when Origin says so
    RecordedAt      TEXT NOT NULL,
    Origin          TEXT NOT NULL CHECK (Origin IN ('Live', 'Journaled', 'Reconciled')),
    Detail          TEXT NULL           -- one word, such as a queue exit or a reason
) STRICT;

CREATE INDEX IX_CallEvent_Call ON CallEvent (CallId) WHERE CallId IS NOT NULL;
CREATE INDEX IX_CallEvent_At ON CallEvent (OrganizationId, At);
