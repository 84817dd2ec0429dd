-- What routing saw and whom it held, once per decision that held somebody; kept for 30 days.
CREATE TABLE RoutingDecision (
    Seq         INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    DecisionId  TEXT NOT NULL UNIQUE,
    DecidedAt   TEXT NOT NULL,
    Document    BLOB NOT NULL       -- input and assignments as compressed JSON; ids only, nothing personal
) STRICT;

CREATE INDEX IX_RoutingDecision_At ON RoutingDecision (DecidedAt);

ALTER TABLE Reservation ADD COLUMN DecisionId TEXT NULL;   -- none: not by routing, or the decision is forgotten

-- The calls of one number, for the place that it keeps.
CREATE INDEX IX_Call_Party ON Call (PartyId, ReceivedAt) WHERE PartyId IS NOT NULL;
CREATE INDEX IX_QueueEntry_Call ON QueueEntry (CallId) WHERE CallId IS NOT NULL;
CREATE INDEX IX_Reservation_Entry ON Reservation (QueueEntryId) WHERE QueueEntryId IS NOT NULL;
