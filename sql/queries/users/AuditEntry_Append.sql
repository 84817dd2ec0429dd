-- in: @OrganizationId, @Kind, @AuthorId, @SubjectId, @Detail, @Origin, @RecordedAt
INSERT INTO AuditEntry (OrganizationId, Kind, AuthorId, SubjectId, Detail, Origin, RecordedAt)
VALUES (@OrganizationId, @Kind, @AuthorId, @SubjectId, @Detail, @Origin, @RecordedAt);
