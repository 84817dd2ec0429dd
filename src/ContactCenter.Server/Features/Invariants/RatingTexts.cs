namespace ContactCenter.Server.Features.Invariants;

/// <summary>The words that stand in ratings.</summary>
internal sealed record RatingTexts(string OrganizationId, string QueueId, string? Topic, string LocalDay, string Language, string QuestionVersion);
