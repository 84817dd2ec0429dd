-- out: ratings whose key is no random one and so tells when, and in which order, they were given
SELECT OrganizationId, CAST(RatingId AS nvarchar(36)) AS Subject, 'key of another version than 4' AS Detail
FROM   Rating
WHERE  SUBSTRING(CAST(RatingId AS nvarchar(36)), 15, 1) <> '4';
