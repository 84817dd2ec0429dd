-- out: events whose word holds an address or seven digits in a row, as numbers of people do
SELECT OrganizationId, CAST(EventId AS nvarchar(36)) AS Subject, Kind AS Detail
FROM   CallEvent
WHERE  Detail LIKE '%@%'
   OR  REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(Detail, ' ', ''),
           '1', '0'), '2', '0'), '3', '0'), '4', '0'), '5', '0'), '6', '0'), '7', '0'), '8', '0'), '9', '0') LIKE '%0000000%';
