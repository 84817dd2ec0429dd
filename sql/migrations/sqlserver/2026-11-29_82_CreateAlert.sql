-- What supervisors were alerted about, from when to when. One is up at most once.
CREATE TABLE dbo.Alert (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT PK_Alert PRIMARY KEY,
    AlertId         uniqueidentifier NOT NULL CONSTRAINT UX_Alert_Id UNIQUE NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    Kind            nvarchar(20) NOT NULL CONSTRAINT CK_Alert_Kind CHECK (Kind IN ('LevelAtRisk', 'WaitTooLong', 'NobodyThere')),
    Subject         nvarchar(80) NOT NULL,                    -- the queue, or the name of the target
    Figure          int NOT NULL,                             -- percent, seconds, or how many wait
    Threshold       int NOT NULL,                             -- what it was held against
    OpenedAt        datetime2(3) NOT NULL,
    ClosedAt        datetime2(3) NULL
);

CREATE UNIQUE INDEX UX_Alert_Open ON dbo.Alert (OrganizationId, Kind, Subject) WHERE ClosedAt IS NULL;

-- What is to be told of an alert to the address that the operator set; once for its opening, once for its closing.
CREATE TABLE dbo.AlertPost (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT PK_AlertPost PRIMARY KEY,
    AlertPostId     uniqueidentifier NOT NULL CONSTRAINT UX_AlertPost_Id UNIQUE NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    AlertId         uniqueidentifier NOT NULL CONSTRAINT FK_AlertPost_Alert REFERENCES dbo.Alert (AlertId),
    IsOpening       bit NOT NULL,
    At              datetime2(3) NOT NULL,
    DeadlineAt      datetime2(3) NULL,                        -- when it may be sent, or sent again; null once it was, or was given up
    Attempts        int NOT NULL,
    SentAt          datetime2(3) NULL
);

CREATE UNIQUE INDEX UX_AlertPost_Once ON dbo.AlertPost (AlertId, IsOpening);
CREATE INDEX IX_AlertPost_Deadline ON dbo.AlertPost (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
