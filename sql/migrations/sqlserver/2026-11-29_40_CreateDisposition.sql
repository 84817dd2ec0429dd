-- What agents recorded of their conversations: one row per conversation, changed until an hour after wrap-up.
CREATE TABLE dbo.Disposition (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT UX_Disposition_Seq UNIQUE CLUSTERED,
    ReservationId   uniqueidentifier NOT NULL CONSTRAINT UX_Disposition_ReservationId UNIQUE CONSTRAINT FK_Disposition_Reservation REFERENCES dbo.Reservation (ReservationId),
    OrganizationId  nvarchar(40) NOT NULL,
    ContactId       uniqueidentifier NOT NULL CONSTRAINT FK_Disposition_Contact REFERENCES dbo.Contact (ContactId),
    CallId          uniqueidentifier NOT NULL CONSTRAINT FK_Disposition_Call REFERENCES dbo.Call (CallId),
    AgentId         uniqueidentifier NOT NULL CONSTRAINT FK_Disposition_Agent REFERENCES dbo.Agent (AgentId),
    Code            nvarchar(40) NOT NULL,                    -- of the organization's typology
    Requester       nvarchar(20) NOT NULL CONSTRAINT CK_Disposition_Requester CHECK (Requester IN ('Person', 'Business', 'Entity')),
    Resolved        bit NOT NULL,
    NoteProtected   varbinary(max) NULL,                      -- encrypted: people are spoken of
    RecordedAt      datetime2(3) NOT NULL,                    -- the last change
    Simulated       bit NOT NULL
);

CREATE INDEX IX_Disposition_Call ON dbo.Disposition (CallId);
CREATE INDEX IX_Disposition_Recorded ON dbo.Disposition (OrganizationId, RecordedAt);

-- When the agent asked for more time to write; once per conversation.
ALTER TABLE dbo.Reservation ADD WrapUpExtendedAt datetime2(3) NULL;
