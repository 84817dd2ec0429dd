-- One matter of a citizen; it has one or more calls (and callbacks).
CREATE TABLE dbo.Contact (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_Contact_Seq UNIQUE CLUSTERED,
    ContactId       uniqueidentifier NOT NULL CONSTRAINT PK_Contact PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    PartyId         uniqueidentifier NULL CONSTRAINT FK_Contact_Party REFERENCES dbo.Party (PartyId),
    Channel         nvarchar(20) NOT NULL CONSTRAINT CK_Contact_Channel CHECK (Channel IN ('Phone', 'Form')),
    StartedAt       datetime2(3) NOT NULL,
    EndedAt         datetime2(3) NULL,
    Simulated       bit NOT NULL
);

-- One telephone conversation with one caller, from first ring to end.
CREATE TABLE dbo.Call (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_Call_Seq UNIQUE CLUSTERED,
    CallId          uniqueidentifier NOT NULL CONSTRAINT PK_Call PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    ContactId       uniqueidentifier NOT NULL CONSTRAINT FK_Call_Contact REFERENCES dbo.Contact (ContactId),
    PartyId         uniqueidentifier NULL CONSTRAINT FK_Call_Party REFERENCES dbo.Party (PartyId),
    Direction       nvarchar(20) NOT NULL CONSTRAINT CK_Call_Direction CHECK (Direction IN ('Inbound', 'Outbound')),
    DialedNumber    nvarchar(32) NOT NULL,                    -- the organization's own number
    State           nvarchar(20) NOT NULL CONSTRAINT CK_Call_State CHECK (State IN ('Received', 'InFlow', 'Queued', 'Connecting', 'Talking', 'Rating', 'Ended')),
    Language        nvarchar(35) NOT NULL,                    -- BCP 47
    Topic           nvarchar(100) NULL,
    ReceivedAt      datetime2(3) NOT NULL,
    EndedAt         datetime2(3) NULL,
    Outcome         nvarchar(32) NULL CONSTRAINT CK_Call_Outcome CHECK (Outcome IN ('Answered', 'Abandoned', 'LeftInMenu', 'EndedInFlow', 'CallbackRequested', 'Voicemail', 'TransferredOut', 'ClosedHours', 'Refused', 'Failed')),
    DeadlineAt      datetime2(3) NULL,                        -- when an unended call is checked against the provider
    Simulated       bit NOT NULL,
    CONSTRAINT CK_Call_Ended CHECK ((EndedAt IS NULL AND Outcome IS NULL) OR (EndedAt IS NOT NULL AND Outcome IS NOT NULL))
);

CREATE INDEX IX_Call_Received ON dbo.Call (OrganizationId, ReceivedAt);
CREATE INDEX IX_Call_Deadline ON dbo.Call (DeadlineAt) WHERE DeadlineAt IS NOT NULL;

-- One connection to one party inside a call.
CREATE TABLE dbo.CallLeg (
    LegId           uniqueidentifier NOT NULL CONSTRAINT PK_CallLeg PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    CallId          uniqueidentifier NOT NULL CONSTRAINT FK_CallLeg_Call REFERENCES dbo.Call (CallId),
    ReservationId   uniqueidentifier NULL,                    -- the reservation an agent's leg belongs to
    Kind            nvarchar(64) NOT NULL CONSTRAINT CK_CallLeg_Kind CHECK (Kind IN ('Caller', 'Agent')),
    ProviderLegId   nvarchar(64) NULL,                        -- NULL until the provider has named it
    State           nvarchar(20) NOT NULL CONSTRAINT CK_CallLeg_State CHECK (State IN ('Requested', 'Ringing', 'Answered', 'Completed', 'NoAnswer', 'Busy', 'Failed', 'Canceled')),
    PendingMove     nvarchar(2000) NULL,                      -- where we are taking the leg; set before the provider is asked
    StatusSequence  int NOT NULL CONSTRAINT DF_CallLeg_StatusSequence DEFAULT (-1),  -- highest status sequence seen
    StartedAt       datetime2(3) NOT NULL,
    AnsweredAt      datetime2(3) NULL,
    EndedAt         datetime2(3) NULL
);

CREATE CLUSTERED INDEX CX_CallLeg_Started ON dbo.CallLeg (StartedAt);

CREATE UNIQUE INDEX UX_CallLeg_ProviderLegId ON dbo.CallLeg (ProviderLegId) WHERE ProviderLegId IS NOT NULL;
CREATE INDEX IX_CallLeg_Call ON dbo.CallLeg (CallId);
CREATE INDEX IX_CallLeg_Reservation ON dbo.CallLeg (ReservationId) WHERE ReservationId IS NOT NULL;

-- Where one call stands in one flow; its values are encrypted and deleted when the call ends.
CREATE TABLE dbo.FlowSession (
    CallId           uniqueidentifier NOT NULL CONSTRAINT PK_FlowSession PRIMARY KEY CONSTRAINT FK_FlowSession_Call REFERENCES dbo.Call (CallId),
    OrganizationId   nvarchar(40) NOT NULL,
    FlowId           nvarchar(100) NOT NULL,
    FlowRevision     nvarchar(64) NOT NULL,                   -- content hash of the published set
    NodeId           nvarchar(200) NOT NULL,
    Step             int NOT NULL,                            -- stands in every action URL we hand out
    Attempts         int NOT NULL,
    ValuesProtected  varbinary(max) NULL
);

-- Append-only: the truth that rows and figures are functions of. Never holds a personal value or a score.
CREATE TABLE dbo.CallEvent (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_CallEvent_Seq UNIQUE CLUSTERED,
    EventId         uniqueidentifier NOT NULL CONSTRAINT PK_CallEvent PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    ContactId       uniqueidentifier NULL,
    CallId          uniqueidentifier NULL,
    QueueEntryId    uniqueidentifier NULL,
    ReservationId   uniqueidentifier NULL,
    AgentId         uniqueidentifier NULL,
    Kind            nvarchar(64) NOT NULL,
    At              datetime2(3) NOT NULL,                    -- our clock, or the provider's when Origin says so
    RecordedAt      datetime2(3) NOT NULL,
    Origin          nvarchar(20) NOT NULL CONSTRAINT CK_CallEvent_Origin CHECK (Origin IN ('Live', 'Journaled', 'Reconciled')),
    Detail          nvarchar(400) NULL                        -- one word, such as a queue exit or a reason
);

CREATE INDEX IX_CallEvent_Call ON dbo.CallEvent (CallId) WHERE CallId IS NOT NULL;
CREATE INDEX IX_CallEvent_At ON dbo.CallEvent (OrganizationId, At);
