-- out: every combination of words that stands in a rating
SELECT DISTINCT OrganizationId, QueueId, Topic, CAST(LocalDay AS nvarchar(36)) AS LocalDay, Language, QuestionVersion FROM Rating;
