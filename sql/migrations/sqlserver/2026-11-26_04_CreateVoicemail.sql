-- Messages that callers left. The sound lies with the provider; who left it stands with the party, as on the call.
CREATE TABLE dbo.Voicemail (
    Seq                  bigint IDENTITY NOT NULL CONSTRAINT UX_Voicemail_Seq UNIQUE CLUSTERED,
    VoicemailId          uniqueidentifier NOT NULL CONSTRAINT PK_Voicemail PRIMARY KEY NONCLUSTERED,
    OrganizationId       nvarchar(40) NOT NULL,
    ContactId            uniqueidentifier NOT NULL CONSTRAINT FK_Voicemail_Contact REFERENCES dbo.Contact (ContactId),
    CallId               uniqueidentifier NOT NULL CONSTRAINT FK_Voicemail_Call REFERENCES dbo.Call (CallId),
    PartyId              uniqueidentifier NULL CONSTRAINT FK_Voicemail_Party REFERENCES dbo.Party (PartyId),
    QueueId              nvarchar(40) NULL,                       -- the queue that the caller was led to before
    Topic                nvarchar(100) NULL,
    Language             nvarchar(35) NOT NULL,
    ProviderRecordingId  nvarchar(64) NOT NULL,                   -- never given twice, so a message that is told twice is one
    RecordingUrl         nvarchar(400) NOT NULL,
    LengthMs             bigint NOT NULL CONSTRAINT CK_Voicemail_LengthMs CHECK (LengthMs > 0),
    CreatedAt            datetime2(3) NOT NULL,
    Simulated            bit NOT NULL
);

CREATE UNIQUE INDEX UX_Voicemail_ProviderRecordingId ON dbo.Voicemail (ProviderRecordingId);
CREATE INDEX IX_Voicemail_Created ON dbo.Voicemail (OrganizationId, CreatedAt);
CREATE INDEX IX_Voicemail_Call ON dbo.Voicemail (CallId);
