-- out: every key of the ring
SELECT Xml FROM DataProtectionKey ORDER BY KeyId;
