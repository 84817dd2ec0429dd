-- Legs of people outside who are rung into a conversation.
ALTER TABLE dbo.CallLeg DROP CONSTRAINT CK_CallLeg_Kind;
ALTER TABLE dbo.CallLeg ADD CONSTRAINT CK_CallLeg_Kind CHECK (Kind IN ('Caller', 'Agent', 'Outside'));

-- The leg of whom is asked outside, what they interpret, and until when they may ring.
ALTER TABLE dbo.Transfer ADD ToLegId uniqueidentifier NULL;
ALTER TABLE dbo.Transfer ADD Language nvarchar(35) NULL;
ALTER TABLE dbo.Transfer ADD DeadlineAt datetime2(3) NULL;
GO
CREATE INDEX IX_Transfer_ToLeg ON dbo.Transfer (ToLegId) WHERE ToLegId IS NOT NULL;
CREATE INDEX IX_Transfer_Deadline ON dbo.Transfer (DeadlineAt) WHERE DeadlineAt IS NOT NULL;
