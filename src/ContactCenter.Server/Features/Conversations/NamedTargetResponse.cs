namespace ContactCenter.Server.Features.Conversations;

/// <summary>A queue or a number outside.</summary>
/// <param name="Id">Its name in requests.</param>
/// <param name="Name">What the agent reads.</param>
internal sealed record NamedTargetResponse(string Id, string Name);
