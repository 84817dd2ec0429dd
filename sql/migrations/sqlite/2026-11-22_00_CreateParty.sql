-- The only table with personal values: number, name, e-mail. Every other row points here.
CREATE TABLE Party (
    PartyId         TEXT NOT NULL PRIMARY KEY,
    OrganizationId  TEXT NOT NULL,
    NumberProtected BLOB NULL,          -- encrypted E.164; NULL when withheld or erased
    NumberHash      BLOB NULL,          -- keyed hash, for equality only
    NumberMasked    TEXT NULL,          -- what lists show
    NameProtected   BLOB NULL,
    EmailProtected  BLOB NULL,
    CreatedAt       TEXT NOT NULL,
    ErasedAt        TEXT NULL
) STRICT;

CREATE UNIQUE INDEX UX_Party_NumberHash ON Party (OrganizationId, NumberHash) WHERE NumberHash IS NOT NULL;
