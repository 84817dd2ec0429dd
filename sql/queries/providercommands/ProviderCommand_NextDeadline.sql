-- out: when the next command of any organization is due
SELECT MIN(DeadlineAt) FROM ProviderCommand WHERE DeadlineAt IS NOT NULL;
