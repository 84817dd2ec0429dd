using ContactCenter.Core.Common;

namespace ContactCenter.Core.Ivr.Scenarios;

/// <summary>A call that must go as written.</summary>
/// <param name="Name">What it proves.</param>
/// <param name="Start">The flow that the call begins in.</param>
/// <param name="At">When it comes in.</param>
/// <param name="Steps">What happens, one thing after the other.</param>
public sealed record Scenario(string Name, FlowId Start, DateTimeOffset At, IReadOnlyList<ScenarioStep> Steps)
{
    /// <summary>The language that the call begins in; null for the organization's first one.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>What is given, laid over what the world would be without it.</summary>
    public Func<FlowFacts, FlowFacts> Given { get; init; } = facts => facts;
}
