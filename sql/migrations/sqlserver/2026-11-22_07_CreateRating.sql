-- Anonymous: no call, no person, no instant, no order. The key is random and the table is kept in key order.
CREATE TABLE dbo.Rating (
    RatingId         uniqueidentifier NOT NULL CONSTRAINT PK_Rating PRIMARY KEY CLUSTERED,
    OrganizationId   nvarchar(40) NOT NULL,
    QueueId          nvarchar(40) NOT NULL,
    Topic            nvarchar(100) NULL,
    LocalDay         date NOT NULL,
    Language         nvarchar(35) NOT NULL,
    QuestionVersion  nvarchar(40) NOT NULL,
    Score            int NOT NULL CONSTRAINT CK_Rating_Score CHECK (Score BETWEEN 1 AND 5),
    Simulated        bit NOT NULL
);
