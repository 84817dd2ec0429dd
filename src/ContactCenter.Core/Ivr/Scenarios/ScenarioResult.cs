namespace ContactCenter.Core.Ivr.Scenarios;

/// <summary>How a scenario went.</summary>
/// <param name="Scenario">Which.</param>
/// <param name="Failure">What was otherwise than written, with its place; null when it went as written.</param>
/// <param name="Trail">The nodes that the call came to.</param>
public sealed record ScenarioResult(Scenario Scenario, string? Failure, IReadOnlyList<FlowPlace> Trail);
