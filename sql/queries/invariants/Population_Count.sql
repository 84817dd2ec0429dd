-- out: how many rows of each kind the invariants look at
SELECT 'Contact' AS Subject, COUNT(*) AS Total FROM Contact
UNION ALL SELECT 'Call', COUNT(*) FROM Call
UNION ALL SELECT 'Event', COUNT(*) FROM CallEvent
UNION ALL SELECT 'Entry', COUNT(*) FROM QueueEntry
UNION ALL SELECT 'Agent', COUNT(*) FROM Agent
UNION ALL SELECT 'Reservation', COUNT(*) FROM Reservation
UNION ALL SELECT 'Command', COUNT(*) FROM ProviderCommand
UNION ALL SELECT 'Rating', COUNT(*) FROM Rating
UNION ALL SELECT 'Interval', COUNT(*) FROM IntervalStat
UNION ALL SELECT 'Reply', COUNT(*) FROM WebhookReply;
