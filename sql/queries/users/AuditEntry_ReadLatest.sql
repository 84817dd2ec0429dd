-- in: @OrganizationId, @Kind (null: all), @Most   out: the latest @Most entries of the organization, the latest first
SELECT a.RecordedAt, a.Kind, w.DisplayName AS Author, s.DisplayName AS Subject, a.Detail, a.Origin
FROM   (SELECT Seq, Kind, AuthorId, SubjectId, Detail, Origin, RecordedAt,
               ROW_NUMBER() OVER (ORDER BY Seq DESC) AS Nth
        FROM   AuditEntry
        WHERE  OrganizationId = @OrganizationId AND (@Kind IS NULL OR Kind = @Kind)) AS a
LEFT JOIN UserAccount AS w ON w.UserId = a.AuthorId
LEFT JOIN UserAccount AS s ON s.UserId = a.SubjectId
WHERE  a.Nth <= @Most
ORDER BY a.Nth;
