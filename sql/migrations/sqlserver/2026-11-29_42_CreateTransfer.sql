-- Whether an agent is asked beside the one who has the caller.
ALTER TABLE dbo.Reservation ADD Aside bit NOT NULL CONSTRAINT DF_Reservation_Aside DEFAULT 0;

-- An agent's attempt to lead a caller to somebody else, or to ask somebody first.
CREATE TABLE dbo.Transfer (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_Transfer_Seq UNIQUE CLUSTERED,
    TransferId      uniqueidentifier NOT NULL CONSTRAINT PK_Transfer PRIMARY KEY NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    ContactId       uniqueidentifier NOT NULL CONSTRAINT FK_Transfer_Contact REFERENCES dbo.Contact (ContactId),
    CallId          uniqueidentifier NOT NULL CONSTRAINT FK_Transfer_Call REFERENCES dbo.Call (CallId),
    ReservationId   uniqueidentifier NOT NULL CONSTRAINT FK_Transfer_Reservation REFERENCES dbo.Reservation (ReservationId),   -- the conversation that it began in
    AgentId         uniqueidentifier NOT NULL CONSTRAINT FK_Transfer_Agent REFERENCES dbo.Agent (AgentId),
    Kind            nvarchar(20) NOT NULL CONSTRAINT CK_Transfer_Kind CHECK (Kind IN ('Blind', 'Consult', 'Interpreter')),
    ToAgentId       uniqueidentifier NULL CONSTRAINT FK_Transfer_ToAgent REFERENCES dbo.Agent (AgentId),
    ToQueueId       nvarchar(40) NULL,
    ToPartyId       uniqueidentifier NULL CONSTRAINT FK_Transfer_ToParty REFERENCES dbo.Party (PartyId),   -- whose number outside
    ToName          nvarchar(40) NULL,                        -- its name in the organization's list
    ToReservationId uniqueidentifier NULL CONSTRAINT FK_Transfer_ToReservation REFERENCES dbo.Reservation (ReservationId),     -- the colleague as they are held for it
    State           nvarchar(20) NOT NULL CONSTRAINT CK_Transfer_State CHECK (State IN ('Pending', 'Joined', 'Moving', 'Ended')),
    AskedAt         datetime2(3) NOT NULL,
    JoinedAt        datetime2(3) NULL,
    EndedAt         datetime2(3) NULL,
    Ending          nvarchar(20) NULL,
    Simulated       bit NOT NULL,
    CONSTRAINT CK_Transfer_Ended CHECK ((EndedAt IS NULL AND Ending IS NULL) OR (EndedAt IS NOT NULL AND Ending IS NOT NULL))
);

CREATE UNIQUE INDEX UX_Transfer_OpenCall ON dbo.Transfer (CallId) WHERE EndedAt IS NULL;
CREATE INDEX IX_Transfer_Reservation ON dbo.Transfer (ReservationId);
CREATE INDEX IX_Transfer_ToReservation ON dbo.Transfer (ToReservationId);
CREATE INDEX IX_Transfer_Asked ON dbo.Transfer (OrganizationId, AskedAt);
