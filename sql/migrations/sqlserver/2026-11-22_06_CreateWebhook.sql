-- The reply of each signed request, so that the same request gets the same answer. Rows live 24 hours.
CREATE TABLE dbo.WebhookReply (
    Seq         bigint IDENTITY NOT NULL CONSTRAINT PK_WebhookReply PRIMARY KEY,
    RequestKey  nvarchar(200) NOT NULL CONSTRAINT UX_WebhookReply_RequestKey UNIQUE,  -- provider leg id + token, step or sequence number
    ReceivedAt  datetime2(3) NOT NULL,
    StatusCode  int NOT NULL,
    Body        nvarchar(max) NULL
);

CREATE INDEX IX_WebhookReply_Received ON dbo.WebhookReply (ReceivedAt);

-- Signals that fit nowhere: unknown number, unknown leg, late, unusable. Recorded, never acted on.
CREATE TABLE dbo.StraySignal (
    Seq            bigint IDENTITY NOT NULL CONSTRAINT PK_StraySignal PRIMARY KEY,
    ReceivedAt     datetime2(3) NOT NULL,
    Kind           nvarchar(64) NOT NULL,
    ProviderLegId  nvarchar(64) NULL,
    Detail         nvarchar(max) NOT NULL
);
