-- in: @RatingId, @OrganizationId, @QueueId, @Topic, @LocalDay, @Language, @QuestionVersion, @Score, @Simulated
INSERT INTO Rating (RatingId, OrganizationId, QueueId, Topic, LocalDay, Language, QuestionVersion, Score, Simulated)
VALUES (@RatingId, @OrganizationId, @QueueId, @Topic, @LocalDay, @Language, @QuestionVersion, @Score, @Simulated);
