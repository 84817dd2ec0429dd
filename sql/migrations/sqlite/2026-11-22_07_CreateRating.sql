-- Anonymous: no call, no person, no instant, no order. The key is random and the table is kept in key order.
CREATE TABLE Rating (
    RatingId        TEXT NOT NULL PRIMARY KEY,
    OrganizationId  TEXT NOT NULL,
    QueueId         TEXT NOT NULL,
    Topic           TEXT NULL,
    LocalDay        TEXT NOT NULL,
    Language        TEXT NOT NULL,
    QuestionVersion TEXT NOT NULL,
    Score           INTEGER NOT NULL CHECK (Score BETWEEN 1 AND 5),
    Simulated       INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
