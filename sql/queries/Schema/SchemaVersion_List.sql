-- Lists the applied migrations.
-- in:  nothing
-- out: Name, Checksum
SELECT Name, Checksum
FROM SchemaVersion
ORDER BY Name
