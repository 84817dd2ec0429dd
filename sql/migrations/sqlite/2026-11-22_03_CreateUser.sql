-- People of the operator who sign in; what they may do stands in Membership.
CREATE TABLE UserAccount (
    UserId              TEXT NOT NULL PRIMARY KEY,
    UserName            TEXT NOT NULL,
    NormalizedUserName  TEXT NOT NULL UNIQUE,
    DisplayName         TEXT NOT NULL,
    PasswordHash        TEXT NULL,
    SecurityStamp       TEXT NOT NULL,
    ConcurrencyStamp    TEXT NOT NULL,
    AccessFailedCount   INTEGER NOT NULL DEFAULT 0,
    LockoutEnabled      INTEGER NOT NULL DEFAULT 1,
    LockoutEnd          TEXT NULL,
    TwoFactorEnabled    INTEGER NOT NULL DEFAULT 0,
    AuthenticatorKey    TEXT NULL,
    RecoveryCodes       TEXT NULL,
    LastTotpStep        INTEGER NULL,
    Demo                INTEGER NOT NULL DEFAULT 0
) STRICT;

-- One role of one user in one organization. No membership: the organization does not exist for that user.
CREATE TABLE Membership (
    UserId          TEXT NOT NULL REFERENCES UserAccount (UserId),
    OrganizationId  TEXT NOT NULL,
    Role            TEXT NOT NULL CHECK (Role IN ('Agent', 'Supervisor', 'Administrator', 'Auditor')),
    Skills          TEXT NOT NULL,      -- JSON object: skill → proficiency 1–10
    PRIMARY KEY (UserId, OrganizationId, Role)
) STRICT;

-- Availability is what the agent declared; State is what we observe. Every state but Idle belongs to the agent's live
-- reservation, whose DeadlineAt ends it.
CREATE TABLE Agent (
    AgentId         TEXT NOT NULL PRIMARY KEY REFERENCES UserAccount (UserId),
    Availability    TEXT NOT NULL CHECK (Availability IN ('LoggedOut', 'Ready', 'NotReady')),
    NotReadyReason  TEXT NULL,
    State           TEXT NOT NULL CHECK (State IN ('Idle', 'Reserved', 'Preview', 'Dialing', 'OnCall', 'WrapUp')),
    StateSince      TEXT NOT NULL,
    IdleSince       TEXT NOT NULL,
    CHECK ((Availability = 'NotReady') = (NotReadyReason IS NOT NULL))
) STRICT;

