-- Legs of people outside who are rung into a conversation. A check cannot be changed, so the table is made anew.
CREATE TABLE CallLegNew (
    LegId           TEXT NOT NULL PRIMARY KEY,
    OrganizationId  TEXT NOT NULL,
    CallId          TEXT NOT NULL REFERENCES Call (CallId),
    ReservationId   TEXT NULL,          -- the reservation an agent's leg belongs to
    Kind            TEXT NOT NULL CHECK (Kind IN ('Caller', 'Agent', 'Outside')),
    ProviderLegId   TEXT NULL,          -- NULL until the provider has named it
    State           TEXT NOT NULL CHECK (State IN ('Requested', 'Ringing', 'Answered', 'Completed', 'NoAnswer', 'Busy', 'Failed', 'Canceled')),
    PendingMove     TEXT NULL,          -- where we are taking the leg; set before the provider is asked
    StatusSequence  INTEGER NOT NULL DEFAULT -1,    -- highest status sequence seen
    StartedAt       TEXT NOT NULL,
    AnsweredAt      TEXT NULL,
    EndedAt         TEXT NULL
) STRICT;

INSERT INTO CallLegNew (LegId, OrganizationId, CallId, ReservationId, Kind, ProviderLegId, State, PendingMove, StatusSequence, StartedAt, AnsweredAt, EndedAt)
SELECT LegId, OrganizationId, CallId, ReservationId, Kind, ProviderLegId, State, PendingMove, StatusSequence, StartedAt, AnsweredAt, EndedAt FROM CallLeg;
DROP TABLE CallLeg;
ALTER TABLE CallLegNew RENAME TO CallLeg;
CREATE UNIQUE INDEX UX_CallLeg_ProviderLegId ON CallLeg (ProviderLegId) WHERE ProviderLegId IS NOT NULL;
CREATE INDEX IX_CallLeg_Call ON CallLeg (CallId);
CREATE INDEX IX_CallLeg_Reservation ON CallLeg (ReservationId) WHERE ReservationId IS NOT NULL;

-- The leg of whom is asked outside, what they interpret, and until when they may ring.
ALTER TABLE Transfer ADD COLUMN ToLegId TEXT NULL;
ALTER TABLE Transfer ADD COLUMN Language TEXT NULL;
ALTER TABLE Transfer ADD COLUMN DeadlineAt TEXT NULL;

CREATE INDEX IX_Transfer_ToLeg ON Transfer (ToLegId) WHERE ToLegId IS NOT NULL;
CREATE INDEX IX_Transfer_Deadline ON Transfer (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
