namespace ContactCenter.Server.Features.Conversations;

/// <summary>A colleague on duty.</summary>
/// <param name="Agent">Who.</param>
/// <param name="Name">What colleagues call them.</param>
/// <param name="Free">Whether their softphone may be rung now.</param>
internal sealed record ColleagueResponse(Guid Agent, string Name, bool Free);
