-- out: rows of a call that say they belong to another organization than the call
SELECT x.OrganizationId, CAST(x.Id AS nvarchar(36)) AS Subject, CONCAT(x.What, ' of a call of ', c.OrganizationId) AS Detail
FROM   (SELECT OrganizationId, CallId, LegId AS Id, 'leg' AS What FROM CallLeg
        UNION ALL SELECT OrganizationId, CallId, CallId, 'flow session' FROM FlowSession
        UNION ALL SELECT OrganizationId, CallId, QueueEntryId, 'queue entry' FROM QueueEntry
        UNION ALL SELECT OrganizationId, CallId, ReservationId, 'reservation' FROM Reservation
        UNION ALL SELECT OrganizationId, CallId, CommandId, 'command' FROM ProviderCommand
        UNION ALL SELECT OrganizationId, CallId, VoicemailId, 'message' FROM Voicemail
        UNION ALL SELECT OrganizationId, CallId, TransferId, 'transfer' FROM Transfer
        UNION ALL SELECT OrganizationId, CallId, ReservationId, 'call of our own' FROM OutboundCall
        UNION ALL SELECT OrganizationId, CallId, ConsentId, 'consent' FROM RemoteHelpConsent
        UNION ALL SELECT OrganizationId, CallId, ReservationId, 'disposition' FROM Disposition
        UNION ALL SELECT OrganizationId, CallId, EventId, 'event' FROM CallEvent
        UNION ALL SELECT t.OrganizationId, k.CallId, t.ContactId, 'contact' FROM Contact AS t JOIN Call AS k ON k.ContactId = t.ContactId
        UNION ALL SELECT p.OrganizationId, k.CallId, p.PartyId, 'party' FROM Party AS p JOIN Call AS k ON k.PartyId = p.PartyId) AS x
JOIN   Call AS c ON c.CallId = x.CallId
WHERE  c.OrganizationId <> x.OrganizationId;
