-- Messages that callers left. The sound lies with the provider; who left it stands with the party, as on the call.
CREATE TABLE Voicemail (
    Seq                 INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    VoicemailId         TEXT NOT NULL UNIQUE,
    OrganizationId      TEXT NOT NULL,
    ContactId           TEXT NOT NULL REFERENCES Contact (ContactId),
    CallId              TEXT NOT NULL REFERENCES Call (CallId),
    PartyId             TEXT NULL REFERENCES Party (PartyId),
    QueueId             TEXT NULL,          -- the queue that the caller was led to before
    Topic               TEXT NULL,
    Language            TEXT NOT NULL,
    ProviderRecordingId TEXT NOT NULL,      -- never given twice, so a message that is told twice is one
    RecordingUrl        TEXT NOT NULL,
    LengthMs            INTEGER NOT NULL CHECK (LengthMs > 0),
    CreatedAt           TEXT NOT NULL,
    Simulated           INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX UX_Voicemail_ProviderRecordingId ON Voicemail (ProviderRecordingId);
CREATE INDEX IX_Voicemail_Created ON Voicemail (OrganizationId, CreatedAt);
CREATE INDEX IX_Voicemail_Call ON Voicemail (CallId);
