-- in: @Simulated   out: rows of a simulated run that look like real ones
SELECT x.OrganizationId, CAST(x.Id AS nvarchar(100)) AS Subject, x.What AS Detail
FROM   (SELECT OrganizationId, CAST(ContactId AS nvarchar(100)) AS Id, 'contact' AS What, Simulated FROM Contact
        UNION ALL SELECT OrganizationId, CAST(CallId AS nvarchar(100)), 'call', Simulated FROM Call
        UNION ALL SELECT OrganizationId, CAST(QueueEntryId AS nvarchar(100)), 'queue entry', Simulated FROM QueueEntry
        UNION ALL SELECT OrganizationId, CAST(VoicemailId AS nvarchar(100)), 'message', Simulated FROM Voicemail
        UNION ALL SELECT OrganizationId, CAST(TransferId AS nvarchar(100)), 'transfer', Simulated FROM Transfer
        UNION ALL SELECT OrganizationId, CAST(CallId AS nvarchar(100)), 'call of our own', Simulated FROM OutboundCall
        UNION ALL SELECT OrganizationId, CAST(ConsentId AS nvarchar(100)), 'consent', Simulated FROM RemoteHelpConsent
        UNION ALL SELECT OrganizationId, CAST(ReservationId AS nvarchar(100)), 'disposition', Simulated FROM Disposition
        UNION ALL SELECT OrganizationId, CAST(RatingId AS nvarchar(100)), 'rating', Simulated FROM Rating
        UNION ALL SELECT OrganizationId, CONCAT(QueueId, ' ', LocalLabel), 'interval', Simulated FROM IntervalStat) AS x
WHERE  @Simulated = 1 AND x.Simulated = 0;
