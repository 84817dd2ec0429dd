namespace ContactCenter.Core.Routing;

/// <summary>An agent who can take a caller.</summary>
/// <param name="Agent">Who.</param>
/// <param name="Aptitude">How well.</param>
public sealed record Candidate(RoutableAgent Agent, Aptitude Aptitude);
