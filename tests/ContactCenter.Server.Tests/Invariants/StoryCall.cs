namespace ContactCenter.Server.Tests.Invariants;

/// <summary>The ids of one call of the story; of several stays or reservations, the last.</summary>
internal sealed record StoryCall(string CallId, string ContactId, string LegId, string? EntryId, string? ReservationId, string? AgentId);
