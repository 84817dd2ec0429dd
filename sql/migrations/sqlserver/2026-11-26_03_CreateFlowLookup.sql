-- What a call's flow wants to know of another system: asked after the signal's own commit, gone with the session.
CREATE TABLE dbo.FlowLookup (
    CallId              uniqueidentifier NOT NULL CONSTRAINT PK_FlowLookup PRIMARY KEY,
    OrganizationId      nvarchar(40) NOT NULL,
    AskedAt             datetime2(3) NOT NULL,
    RequestProtected    varbinary(max) NOT NULL,                -- encrypted: the address may hold what the caller typed
    TakenAt             datetime2(3) NULL,                      -- a node is asking; never asked twice
    AnswerProtected     varbinary(max) NULL,                    -- encrypted, for the same reason
    CONSTRAINT FK_FlowLookup_Call FOREIGN KEY (CallId) REFERENCES dbo.Call (CallId)
);

CREATE INDEX IX_FlowLookup_Waiting ON dbo.FlowLookup (AskedAt) WHERE TakenAt IS NULL;
