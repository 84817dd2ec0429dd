-- What the number of a caller left before.
CREATE INDEX IX_Voicemail_Party ON Voicemail (PartyId) WHERE PartyId IS NOT NULL;
