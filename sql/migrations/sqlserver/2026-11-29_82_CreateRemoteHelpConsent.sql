-- Whether a caller allowed an agent to help on the caller's own screen: what was said, what was answered, and the help that followed.
CREATE TABLE dbo.RemoteHelpConsent (
    Seq                 bigint IDENTITY NOT NULL CONSTRAINT UX_RemoteHelpConsent_Seq UNIQUE CLUSTERED,
    ConsentId           uniqueidentifier NOT NULL CONSTRAINT PK_RemoteHelpConsent PRIMARY KEY NONCLUSTERED,
    OrganizationId      nvarchar(40) NOT NULL,
    ContactId           uniqueidentifier NOT NULL CONSTRAINT FK_RemoteHelpConsent_Contact REFERENCES dbo.Contact (ContactId),
    CallId              uniqueidentifier NOT NULL CONSTRAINT FK_RemoteHelpConsent_Call REFERENCES dbo.Call (CallId),
    ReservationId       uniqueidentifier NOT NULL CONSTRAINT FK_RemoteHelpConsent_Reservation REFERENCES dbo.Reservation (ReservationId),
    AgentId             uniqueidentifier NOT NULL CONSTRAINT FK_RemoteHelpConsent_Agent REFERENCES dbo.Agent (AgentId),
    TextKey             nvarchar(100) NOT NULL,
    TextVersion         nvarchar(64) NOT NULL,                -- SHA-256 of the text as it was spoken
    FlowRevision        nvarchar(64) NOT NULL,                -- the published files that it stands in
    Language            nvarchar(35) NOT NULL,                -- BCP 47
    AskedAt             datetime2(3) NOT NULL,
    HeardAt             datetime2(3) NULL,                    -- the caller's leg came for the question
    Attempts            int NOT NULL CONSTRAINT DF_RemoteHelpConsent_Attempts DEFAULT (0),
    Answer              nvarchar(20) NULL CONSTRAINT CK_RemoteHelpConsent_Answer CHECK (Answer IN ('Given', 'Declined', 'Unanswered', 'Interrupted')),
    AnsweredAt          datetime2(3) NULL,
    AgentBackAt         datetime2(3) NULL,                    -- the agent waits in the room again
    CallerBackAt        datetime2(3) NULL,                    -- the caller is with the agent again
    ProviderRecordingId nvarchar(64) NULL,                    -- the caller's spoken yes, where the organization wants one
    RecordingUrl        nvarchar(2000) NULL,
    StartedAt           datetime2(3) NULL,                    -- the help on the screen
    EndedAt             datetime2(3) NULL,
    DeadlineAt          datetime2(3) NULL,
    Simulated           bit NOT NULL,
    CONSTRAINT CK_RemoteHelpConsent_Answered CHECK ((Answer IS NULL AND AnsweredAt IS NULL) OR (Answer IS NOT NULL AND AnsweredAt IS NOT NULL)),
    CONSTRAINT CK_RemoteHelpConsent_Started CHECK (StartedAt IS NULL OR (Answer IS NOT NULL AND Answer = 'Given')),
    CONSTRAINT CK_RemoteHelpConsent_Ended CHECK (EndedAt IS NULL OR StartedAt IS NOT NULL)
);

CREATE UNIQUE INDEX UX_RemoteHelpConsent_Open ON dbo.RemoteHelpConsent (CallId) WHERE Answer IS NULL;
CREATE INDEX IX_RemoteHelpConsent_Reservation ON dbo.RemoteHelpConsent (ReservationId);
CREATE INDEX IX_RemoteHelpConsent_Asked ON dbo.RemoteHelpConsent (OrganizationId, AskedAt);
CREATE INDEX IX_RemoteHelpConsent_Deadline ON dbo.RemoteHelpConsent (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
