-- What an agent should know of the provider's last trouble with a call of theirs; no row when there is none.
CREATE TABLE AgentNotice (
    AgentId         TEXT NOT NULL PRIMARY KEY REFERENCES Agent (AgentId),
    Notice          TEXT NOT NULL,
    At              TEXT NOT NULL
) STRICT;
