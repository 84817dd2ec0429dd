-- What an agent should know of the provider's last trouble with a call of theirs; no row when there is none.
CREATE TABLE dbo.AgentNotice (
    AgentId  uniqueidentifier NOT NULL CONSTRAINT PK_AgentNotice PRIMARY KEY CONSTRAINT FK_AgentNotice_Agent REFERENCES dbo.Agent (AgentId),
    Notice   nvarchar(64) NOT NULL,
    At       datetime2(3) NOT NULL
);
