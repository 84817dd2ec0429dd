namespace ContactCenter.Core.Ivr;

/// <summary>One thing wrong with a flow.</summary>
/// <param name="NodeId">The node it is about; null for the flow as a whole.</param>
/// <param name="Message">What is wrong, in words that an author of flows understands.</param>
public sealed record FlowProblem(string? NodeId, string Message);
