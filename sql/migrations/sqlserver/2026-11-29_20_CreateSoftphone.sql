-- In which browser page an agent's softphone is, and what it found when it last tried itself. No row: in none.
CREATE TABLE dbo.Softphone (
    AgentId     uniqueidentifier NOT NULL CONSTRAINT PK_Softphone PRIMARY KEY CONSTRAINT FK_Softphone_Agent REFERENCES dbo.Agent (AgentId),
    PageId      uniqueidentifier NOT NULL,                    -- made by the page
    TakenAt     datetime2(3) NOT NULL,
    TriedAt     datetime2(3) NULL,
    Faults      nvarchar(100) NULL,                           -- names of what it found wrong, or None
    CONSTRAINT CK_Softphone_Faults CHECK ((TriedAt IS NULL AND Faults IS NULL) OR (TriedAt IS NOT NULL AND Faults IS NOT NULL))
);
