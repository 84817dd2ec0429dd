namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>What the reader of a call may do besides reading.</summary>
/// <param name="SeesNumber">See the whole number, on request and on record.</param>
/// <param name="Ends">End the call.</param>
public sealed record CallRights(bool SeesNumber, bool Ends);
