-- What a call's flow wants to know of another system: asked after the signal's own commit, gone with the session.
CREATE TABLE FlowLookup (
    CallId              TEXT NOT NULL PRIMARY KEY REFERENCES Call (CallId),
    OrganizationId      TEXT NOT NULL,
    AskedAt             TEXT NOT NULL,
    RequestProtected    BLOB NOT NULL,      -- encrypted: the address may hold what the caller typed
    TakenAt             TEXT NULL,          -- a node is asking; never asked twice
    AnswerProtected     BLOB NULL           -- encrypted, for the same reason
) STRICT;

CREATE INDEX IX_FlowLookup_Waiting ON FlowLookup (AskedAt) WHERE TakenAt IS NULL;
