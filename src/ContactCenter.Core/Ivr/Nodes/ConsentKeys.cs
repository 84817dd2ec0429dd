namespace ContactCenter.Core.Ivr.Nodes;

/// <summary>How a caller says yes or no.</summary>
/// <param name="Yes">The key that agrees.</param>
/// <param name="No">The key that does not.</param>
/// <param name="Timeout">How long to wait for one.</param>
/// <param name="Attempts">How often the question is put.</param>
public sealed record ConsentKeys(string Yes, string No, TimeSpan Timeout, int Attempts);
