-- A supervisor's word that a queue is open or closed for a while. It ends by itself, or when somebody ends it.
CREATE TABLE dbo.QueueOrder (
    Seq             bigint IDENTITY NOT NULL CONSTRAINT PK_QueueOrder PRIMARY KEY,
    QueueOrderId    uniqueidentifier NOT NULL CONSTRAINT UX_QueueOrder_Id UNIQUE NONCLUSTERED,
    OrganizationId  nvarchar(40) NOT NULL,
    QueueId         nvarchar(40) NULL,                        -- null: all queues
    IsOpen          bit NOT NULL,
    FromAt          datetime2(3) NOT NULL,
    UntilAt         datetime2(3) NOT NULL,
    Notice          nvarchar(max) NOT NULL,                   -- JSON object: language → what callers hear; empty for nothing
    AuthorId        uniqueidentifier NOT NULL CONSTRAINT FK_QueueOrder_Author REFERENCES dbo.UserAccount (UserId),
    EndedAt         datetime2(3) NULL,                        -- when somebody ended it before its time
    EndedById       uniqueidentifier NULL CONSTRAINT FK_QueueOrder_EndedBy REFERENCES dbo.UserAccount (UserId),
    CONSTRAINT CK_QueueOrder_Ended CHECK ((EndedAt IS NULL AND EndedById IS NULL) OR (EndedAt IS NOT NULL AND EndedById IS NOT NULL))
);

CREATE INDEX IX_QueueOrder_Until ON dbo.QueueOrder (OrganizationId, UntilAt);
