-- One stay of one call in one queue (a "visit" in files and figures).
CREATE TABLE dbo.QueueEntry (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_QueueEntry_Seq UNIQUE CLUSTERED,
    QueueEntryId    uniqueidentifier NOT NULL CONSTRAINT PK_QueueEntry PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    QueueId         nvarchar(40) NOT NULL,
    ContactId       uniqueidentifier NOT NULL CONSTRAINT FK_QueueEntry_Contact REFERENCES dbo.Contact (ContactId),
    CallId          uniqueidentifier NULL CONSTRAINT FK_QueueEntry_Call REFERENCES dbo.Call (CallId),  -- none: a callback that waits for an agent
    State           nvarchar(20) NOT NULL CONSTRAINT CK_QueueEntry_State CHECK (State IN ('Waiting', 'Reserved', 'Connected', 'Left')),
    Language        nvarchar(35) NOT NULL,
    Topic           nvarchar(100) NULL,
    Priority        int NOT NULL,                             -- lower is served first
    AgeFrom         datetime2(3) NOT NULL,                    -- where the place in the queue counts from
    EnteredAt       datetime2(3) NOT NULL,
    AnsweredAt      datetime2(3) NULL,
    ExitAt          datetime2(3) NULL,
    ExitKind        nvarchar(32) NULL CONSTRAINT CK_QueueEntry_ExitKind CHECK (ExitKind IN ('Answered', 'Abandoned', 'Overflowed', 'CallbackRequested', 'Closed', 'Failed')),
    TalkEndedAt     datetime2(3) NULL,
    WrapUpEndedAt   datetime2(3) NULL,
    Simulated       bit NOT NULL,
    CONSTRAINT CK_QueueEntry_Exit CHECK ((ExitAt IS NULL AND ExitKind IS NULL) OR (ExitAt IS NOT NULL AND ExitKind IS NOT NULL))
);

CREATE UNIQUE INDEX UX_QueueEntry_OpenCall ON dbo.QueueEntry (CallId) WHERE State <> 'Left' AND CallId IS NOT NULL;
CREATE INDEX IX_QueueEntry_Waiting ON dbo.QueueEntry (Priority, AgeFrom, Seq) WHERE State = 'Waiting';
CREATE INDEX IX_QueueEntry_Entered ON dbo.QueueEntry (OrganizationId, EnteredAt);
