-- A supervisor's part in a conversation: who, by which telephone, how, from when to when.
CREATE TABLE dbo.Observation (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT PK_Observation PRIMARY KEY,
    ObservationId   uniqueidentifier NOT NULL CONSTRAINT UX_Observation_Id UNIQUE NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    CallId          uniqueidentifier NOT NULL CONSTRAINT FK_Observation_Call REFERENCES dbo.Call (CallId),
    ReservationId   uniqueidentifier NOT NULL CONSTRAINT FK_Observation_Reservation REFERENCES dbo.Reservation (ReservationId),   -- the conversation
    UserId          uniqueidentifier NOT NULL CONSTRAINT FK_Observation_User REFERENCES dbo.UserAccount (UserId),
    PartyId         uniqueidentifier NOT NULL CONSTRAINT FK_Observation_Party REFERENCES dbo.Party (PartyId),                     -- whose number is rung
    LegId           uniqueidentifier NOT NULL CONSTRAINT UX_Observation_Leg UNIQUE NONCLUSTERED,
    Mode            nvarchar(20) NOT NULL CONSTRAINT CK_Observation_Mode CHECK (Mode IN ('Listen', 'Whisper', 'Barge')),
    Turn            int NOT NULL,                             -- how often the mode was changed: stands in every address that the leg is given
    StartedAt       datetime2(3) NOT NULL,
    JoinedAt        datetime2(3) NULL,
    EndedAt         datetime2(3) NULL
);

CREATE UNIQUE INDEX UX_Observation_Open ON dbo.Observation (UserId) WHERE EndedAt IS NULL;
CREATE INDEX IX_Observation_Call ON dbo.Observation (CallId);
