-- Calls of an agent's own initiative: no stay in a queue, so no figure of one.
CREATE TABLE dbo.OutboundCall (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_OutboundCall_Seq UNIQUE CLUSTERED,
    CallId          uniqueidentifier NOT NULL CONSTRAINT PK_OutboundCall PRIMARY KEY NONCLUSTERED CONSTRAINT FK_OutboundCall_Call REFERENCES dbo.Call (CallId),
    ReservationId   uniqueidentifier NOT NULL CONSTRAINT UX_OutboundCall_Reservation UNIQUE CONSTRAINT FK_OutboundCall_Reservation REFERENCES dbo.Reservation (ReservationId),
    OrganizationId  nvarchar(40) NOT NULL,
    AgentId         uniqueidentifier NOT NULL CONSTRAINT FK_OutboundCall_Agent REFERENCES dbo.Agent (AgentId),
    QueueId         nvarchar(40) NOT NULL,                   -- what it is about, and where the citizen waits should the agent be lost
    PlacedAt        datetime2(3) NOT NULL,
    Result          nvarchar(20) NULL CONSTRAINT CK_OutboundCall_Result CHECK (Result IN ('Reached', 'Busy', 'NoAnswer', 'Failed', 'GivenUp', 'PhoneUnanswered')),
    ResultAt        datetime2(3) NULL,
    Simulated       bit NOT NULL,
    CONSTRAINT CK_OutboundCall_ResultAt CHECK ((Result IS NULL AND ResultAt IS NULL) OR (Result IS NOT NULL AND ResultAt IS NOT NULL))
);

CREATE INDEX IX_OutboundCall_Placed ON dbo.OutboundCall (OrganizationId, PlacedAt);
CREATE INDEX IX_OutboundCall_Agent ON dbo.OutboundCall (AgentId, PlacedAt);

-- One more kind of commands.
ALTER TABLE dbo.ProviderCommand DROP CONSTRAINT CK_ProviderCommand_Kind;
ALTER TABLE dbo.ProviderCommand ADD CONSTRAINT CK_ProviderCommand_Kind CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg', 'HoldLeg', 'TakeBackLeg', 'RingNumber', 'DialOut'));
