-- in:   out: the version in force of each organization
SELECT p.OrganizationId, p.Revision, p.PublishedAt, p.PublishedBy
FROM   FlowPublication AS p
WHERE  p.Seq = (SELECT MAX(l.Seq) FROM FlowPublication AS l WHERE l.OrganizationId = p.OrganizationId)
ORDER BY p.OrganizationId;
