-- Since when a caller hears music while the agent is occupied otherwise; DeadlineAt says when they come back at the latest.
ALTER TABLE dbo.Reservation ADD HeldAt datetime2(3) NULL;

-- More kinds of commands.
ALTER TABLE dbo.ProviderCommand DROP CONSTRAINT CK_ProviderCommand_Kind;
ALTER TABLE dbo.ProviderCommand ADD CONSTRAINT CK_ProviderCommand_Kind CHECK (Kind IN ('RingAgent', 'MoveLeg', 'EndLeg', 'HoldLeg', 'TakeBackLeg', 'RingNumber'));
