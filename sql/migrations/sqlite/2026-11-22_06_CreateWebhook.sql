-- The reply of each signed request, so that the same request gets the same answer. Rows live 24 hours.
CREATE TABLE WebhookReply (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    RequestKey      TEXT NOT NULL UNIQUE,   -- provider leg id + token, step or sequence number
    ReceivedAt      TEXT NOT NULL,
    StatusCode      INTEGER NOT NULL,
    Body            TEXT NULL
) STRICT;

CREATE INDEX IX_WebhookReply_Received ON WebhookReply (ReceivedAt);

-- Signals that fit nowhere: unknown number, unknown leg, late, unusable. Recorded, never acted on.
CREATE TABLE StraySignal (
    Seq             INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    ReceivedAt      TEXT NOT NULL,
    Kind            TEXT NOT NULL,
    ProviderLegId   TEXT NULL,
    Detail          TEXT NOT NULL
) STRICT;
