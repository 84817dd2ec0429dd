-- out: the earliest deadline of all organizations
SELECT MIN(DeadlineAt) FROM RemoteHelpConsent WHERE DeadlineAt IS NOT NULL;
