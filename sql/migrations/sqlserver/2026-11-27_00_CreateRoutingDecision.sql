-- What routing saw and whom it held, once per decision that held somebody; kept for 30 days.
CREATE TABLE dbo.RoutingDecision (
    Seq         bigint IDENTITY(1, 1) NOT NULL CONSTRAINT PK_RoutingDecision PRIMARY KEY,
    DecisionId  uniqueidentifier NOT NULL CONSTRAINT UX_RoutingDecision_Id UNIQUE NONCLUSTERED,
    DecidedAt   datetime2(3) NOT NULL,
    Document    varbinary(max) NOT NULL       -- input and assignments as compressed JSON; ids only, nothing personal
);

CREATE INDEX IX_RoutingDecision_At ON dbo.RoutingDecision (DecidedAt);

ALTER TABLE dbo.Reservation ADD DecisionId uniqueidentifier NULL;   -- none: not by routing, or the decision is forgotten

-- The calls of one number, for the place that it keeps.
CREATE INDEX IX_Call_Party ON dbo.Call (PartyId, ReceivedAt) WHERE PartyId IS NOT NULL;
CREATE INDEX IX_QueueEntry_Call ON dbo.QueueEntry (CallId) WHERE CallId IS NOT NULL;
CREATE INDEX IX_Reservation_Entry ON dbo.Reservation (QueueEntryId) WHERE QueueEntryId IS NOT NULL;
