-- out: the applied migrations
SELECT Name, Checksum
FROM SchemaVersion
ORDER BY Name;
