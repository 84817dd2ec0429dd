namespace ContactCenter.Core.Ivr;

/// <summary>What a step may know of the world, gathered before it runs.</summary>
/// <param name="Texts">What is spoken.</param>
/// <param name="Hours">Which way each calendar sends callers at this instant.</param>
public sealed record FlowFacts(FlowTexts Texts, Func<string, HoursExit> Hours);
