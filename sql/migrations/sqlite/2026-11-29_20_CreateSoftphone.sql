-- In which browser page an agent's softphone is, and what it found when it last tried itself. No row: in none.
CREATE TABLE Softphone (
    AgentId     TEXT NOT NULL PRIMARY KEY REFERENCES Agent (AgentId),
    PageId      TEXT NOT NULL,      -- made by the page
    TakenAt     TEXT NOT NULL,
    TriedAt     TEXT NULL,
    Faults      TEXT NULL,          -- names of what it found wrong, or None
    CHECK ((TriedAt IS NULL) = (Faults IS NULL))
) STRICT;
