-- People of the operator who sign in; what they may do stands in Membership.
CREATE TABLE dbo.UserAccount (
    UserId              uniqueidentifier NOT NULL CONSTRAINT PK_UserAccount PRIMARY KEY,
    UserName            nvarchar(256) NOT NULL,
    NormalizedUserName  nvarchar(256) NOT NULL CONSTRAINT UX_UserAccount_NormalizedUserName UNIQUE,
    DisplayName         nvarchar(256) NOT NULL,
    PasswordHash        nvarchar(512) NULL,
    SecurityStamp       nvarchar(64) NOT NULL,
    ConcurrencyStamp    nvarchar(64) NOT NULL,
    AccessFailedCount   int NOT NULL CONSTRAINT DF_UserAccount_AccessFailedCount DEFAULT 0,
    LockoutEnabled      bit NOT NULL CONSTRAINT DF_UserAccount_LockoutEnabled DEFAULT 1,
    LockoutEnd          datetime2(3) NULL,
    TwoFactorEnabled    bit NOT NULL CONSTRAINT DF_UserAccount_TwoFactorEnabled DEFAULT 0,
    AuthenticatorKey    nvarchar(256) NULL,
    RecoveryCodes       nvarchar(max) NULL,
    LastTotpStep        bigint NULL,
    Demo                bit NOT NULL CONSTRAINT DF_UserAccount_Demo DEFAULT 0
);

-- One role of one user in one organization. No membership: the organization does not exist for that user.
CREATE TABLE dbo.Membership (
    UserId          uniqueidentifier NOT NULL CONSTRAINT FK_Membership_UserAccount REFERENCES dbo.UserAccount (UserId),
    OrganizationId  nvarchar(40) NOT NULL,
    Role            nvarchar(20) NOT NULL CONSTRAINT CK_Membership_Role CHECK (Role IN ('Agent', 'Supervisor', 'Administrator', 'Auditor')),
    Skills          nvarchar(max) NOT NULL,                   -- JSON object: skill → proficiency 1–10
    CONSTRAINT PK_Membership PRIMARY KEY (UserId, OrganizationId, Role)
);

-- Availability is what the agent declared; State is what we observe. Every state but Idle belongs to the agent's live
-- reservation, whose DeadlineAt ends it.
CREATE TABLE dbo.Agent (
    AgentId         uniqueidentifier NOT NULL CONSTRAINT PK_Agent PRIMARY KEY CONSTRAINT FK_Agent_UserAccount REFERENCES dbo.UserAccount (UserId),
    Availability    nvarchar(20) NOT NULL CONSTRAINT CK_Agent_Availability CHECK (Availability IN ('LoggedOut', 'Ready', 'NotReady')),
    NotReadyReason  nvarchar(64) NULL,
    State           nvarchar(20) NOT NULL CONSTRAINT CK_Agent_State CHECK (State IN ('Idle', 'Reserved', 'Preview', 'Dialing', 'OnCall', 'WrapUp')),
    StateSince      datetime2(3) NOT NULL,
    IdleSince       datetime2(3) NOT NULL,
    CONSTRAINT CK_Agent_NotReadyReason CHECK ((Availability = 'NotReady' AND NotReadyReason IS NOT NULL) OR (Availability <> 'NotReady' AND NotReadyReason IS NULL))
);
