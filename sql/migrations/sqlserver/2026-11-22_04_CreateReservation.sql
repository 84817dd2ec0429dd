-- One agent held for one piece of work; the row lives until wrap-up ends (EndedAt).
CREATE TABLE dbo.Reservation (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_Reservation_Seq UNIQUE CLUSTERED,
    ReservationId   uniqueidentifier NOT NULL CONSTRAINT PK_Reservation PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    AgentId         uniqueidentifier NOT NULL CONSTRAINT FK_Reservation_Agent REFERENCES dbo.Agent (AgentId),
    Kind            nvarchar(64) NOT NULL CONSTRAINT CK_Reservation_Kind CHECK (Kind IN ('Inbound', 'Consult', 'Outbound', 'Preview', 'Callback')),
    QueueEntryId    uniqueidentifier NULL CONSTRAINT FK_Reservation_QueueEntry REFERENCES dbo.QueueEntry (QueueEntryId),
    CallId          uniqueidentifier NULL CONSTRAINT FK_Reservation_Call REFERENCES dbo.Call (CallId),
    State           nvarchar(20) NOT NULL CONSTRAINT CK_Reservation_State CHECK (State IN ('Pending', 'Accepted', 'Rejected', 'TimedOut', 'Canceled')),
    CreatedAt       datetime2(3) NOT NULL,
    AcceptedAt      datetime2(3) NULL,
    ConnectedAt     datetime2(3) NULL,                        -- the caller joined the agent's room
    EndAnnouncedAt  datetime2(3) NULL,                        -- the agent said "end" before the leg ended
    TalkEndedAt     datetime2(3) NULL,
    TalkEndedBy     nvarchar(20) NULL CONSTRAINT CK_Reservation_TalkEndedBy CHECK (TalkEndedBy IN ('Agent', 'Caller', 'AgentLost')),
    EndedAt         datetime2(3) NULL,
    DeadlineAt      datetime2(3) NULL                         -- ring, join, hang-up after the announcement, or wrap-up limit
);

CREATE UNIQUE INDEX UX_Reservation_LiveAgent ON dbo.Reservation (AgentId) WHERE EndedAt IS NULL;
CREATE UNIQUE INDEX UX_Reservation_PendingEntry ON dbo.Reservation (QueueEntryId) WHERE State = 'Pending';
CREATE INDEX IX_Reservation_Deadline ON dbo.Reservation (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
CREATE INDEX IX_Reservation_Call ON dbo.Reservation (CallId);
