-- out: stays in queues, messages and events that name another matter than their call does
SELECT x.OrganizationId, CAST(x.Id AS nvarchar(36)) AS Subject, x.What AS Detail
FROM   (SELECT OrganizationId, CallId, ContactId, QueueEntryId AS Id, 'queue entry' AS What FROM QueueEntry
        UNION ALL SELECT OrganizationId, CallId, ContactId, VoicemailId, 'message' FROM Voicemail
        UNION ALL SELECT OrganizationId, CallId, ContactId, TransferId, 'transfer' FROM Transfer
        UNION ALL SELECT OrganizationId, CallId, ContactId, ConsentId, 'consent' FROM RemoteHelpConsent
        UNION ALL SELECT OrganizationId, CallId, ContactId, ReservationId, 'disposition' FROM Disposition
        UNION ALL SELECT OrganizationId, CallId, ContactId, EventId, 'event' FROM CallEvent) AS x
JOIN   Call AS c ON c.CallId = x.CallId
WHERE  x.ContactId IS NULL OR x.ContactId <> c.ContactId;
