-- in: @Kind, @AuthorId, @SubjectId, @Detail, @Origin, @RecordedAt   out: one row for each organization in which the subject works
INSERT INTO AuditEntry (OrganizationId, Kind, AuthorId, SubjectId, Detail, Origin, RecordedAt)
SELECT DISTINCT m.OrganizationId, @Kind, @AuthorId, @SubjectId, @Detail, @Origin, @RecordedAt
FROM   Membership AS m
WHERE  m.UserId = @SubjectId;
