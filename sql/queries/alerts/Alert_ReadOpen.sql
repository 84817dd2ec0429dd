-- in: @OrganizationId   out: the organization's alerts that are up, the oldest first
SELECT AlertId, Kind, Subject, Figure, Threshold, OpenedAt
FROM   Alert
WHERE  OrganizationId = @OrganizationId AND ClosedAt IS NULL
ORDER BY Seq;
