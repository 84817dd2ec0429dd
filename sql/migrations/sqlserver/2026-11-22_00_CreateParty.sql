-- The only table with personal values: number, name, e-mail. Every other row points here.
CREATE TABLE dbo.Party (
    PartyId          uniqueidentifier NOT NULL CONSTRAINT PK_Party PRIMARY KEY NONCLUSTERED,
    OrganizationId   nvarchar(40) NOT NULL,
    NumberProtected  varbinary(max) NULL,                     -- encrypted E.164; NULL when withheld or erased
    NumberHash       varbinary(64) NULL,                      -- keyed hash, for equality only
    NumberMasked     nvarchar(32) NULL,                       -- what lists show
    NameProtected    varbinary(max) NULL,
    EmailProtected   varbinary(max) NULL,
    CreatedAt        datetime2(3) NOT NULL,
    ErasedAt         datetime2(3) NULL
);

CREATE CLUSTERED INDEX CX_Party_Created ON dbo.Party (CreatedAt);

CREATE UNIQUE INDEX UX_Party_NumberHash ON dbo.Party (OrganizationId, NumberHash) WHERE NumberHash IS NOT NULL;
