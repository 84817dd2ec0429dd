namespace ContactCenter.Server.Features.Ivr.Pages;

/// <summary>One publication, as the page lists it.</summary>
/// <param name="Revision">The version's content hash.</param>
/// <param name="At">When it went into force.</param>
/// <param name="By">One of the words of publications, or a user's name.</param>
/// <param name="IsInForce">Whether callers hear this version.</param>
public sealed record FlowVersionLine(string Revision, DateTimeOffset At, string By, bool IsInForce);
