-- Whether a caller allowed an agent to help on the caller's own screen: what was said, what was answered, and the help that followed.
CREATE TABLE RemoteHelpConsent (
    Seq                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ConsentId           TEXT NOT NULL UNIQUE,
    OrganizationId      TEXT NOT NULL,
    ContactId           TEXT NOT NULL REFERENCES Contact (ContactId),
    CallId              TEXT NOT NULL REFERENCES Call (CallId),
    ReservationId       TEXT NOT NULL REFERENCES Reservation (ReservationId),
    AgentId             TEXT NOT NULL REFERENCES Agent (AgentId),
    TextKey             TEXT NOT NULL,
    TextVersion         TEXT NOT NULL,      -- SHA-256 of the text as it was spoken
    FlowRevision        TEXT NOT NULL,      -- the published files that it stands in
    Language            TEXT NOT NULL,      -- BCP 47
    AskedAt             TEXT NOT NULL,
    HeardAt             TEXT NULL,          -- the caller's leg came for the question
    Attempts            INTEGER NOT NULL DEFAULT 0,
    Answer              TEXT NULL CHECK (Answer IN ('Given', 'Declined', 'Unanswered', 'Interrupted')),
    AnsweredAt          TEXT NULL,
    AgentBackAt         TEXT NULL,          -- the agent waits in the room again
    CallerBackAt        TEXT NULL,          -- the caller is with the agent again
    ProviderRecordingId TEXT NULL,          -- the caller's spoken yes, where the organization wants one
    RecordingUrl        TEXT NULL,
    StartedAt           TEXT NULL,          -- the help on the screen
    EndedAt             TEXT NULL,
    DeadlineAt          TEXT NULL,
    Simulated           INTEGER NOT NULL,
    CHECK ((Answer IS NULL) = (AnsweredAt IS NULL)),
    CHECK (StartedAt IS NULL OR (Answer IS NOT NULL AND Answer = 'Given')),
    CHECK (EndedAt IS NULL OR StartedAt IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX UX_RemoteHelpConsent_Open ON RemoteHelpConsent (CallId) WHERE Answer IS NULL;
CREATE INDEX IX_RemoteHelpConsent_Reservation ON RemoteHelpConsent (ReservationId);
CREATE INDEX IX_RemoteHelpConsent_Asked ON RemoteHelpConsent (OrganizationId, AskedAt);
CREATE INDEX IX_RemoteHelpConsent_Deadline ON RemoteHelpConsent (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
