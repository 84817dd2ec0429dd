-- What a signal makes us ask of the provider: written in the signal's transaction, executed after its commit.
CREATE TABLE dbo.ProviderCommand (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_ProviderCommand_Seq UNIQUE CLUSTERED,
    CommandId       uniqueidentifier NOT NULL CONSTRAINT PK_ProviderCommand PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    CommandKey      nvarchar(200) NOT NULL CONSTRAINT UX_ProviderCommand_CommandKey UNIQUE,  -- the same wish is never written twice
    Kind            nvarchar(64) NOT NULL CONSTRAINT CK_ProviderCommand_Kind CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg')),
    CallId          uniqueidentifier NULL,
    LegId           uniqueidentifier NULL,
    ReservationId   uniqueidentifier NULL,
    Url             nvarchar(2000) NULL,                      -- path and query on our side that the leg will ask
    State           nvarchar(20) NOT NULL CONSTRAINT CK_ProviderCommand_State CHECK (State IN ('Pending', 'Leased', 'Unknown', 'Done', 'Refused', 'Gone', 'Dropped')),
    Priority        int NOT NULL,                             -- lower first: agents' legs for waiting callers before citizens' legs of callbacks
    Attempt         int NOT NULL,
    CreatedAt       datetime2(3) NOT NULL,
    SentAt          datetime2(3) NULL,                        -- when the provider was last asked; a look-up starts here
    DeadlineAt      datetime2(3) NULL,                        -- next attempt, end of the lease, or next look-up
    DoneAt          datetime2(3) NULL,
    Detail          nvarchar(max) NULL
);

CREATE INDEX IX_ProviderCommand_Open ON dbo.ProviderCommand (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
