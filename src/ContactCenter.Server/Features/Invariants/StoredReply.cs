namespace ContactCenter.Server.Features.Invariants;

/// <summary>What a request of the provider was answered.</summary>
internal sealed record StoredReply(string RequestKey, int StatusCode, string? Body);
