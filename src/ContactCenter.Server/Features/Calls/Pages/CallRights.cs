namespace ContactCenter.Server.Features.Calls.Pages;

/// <summary>What the reader of a call may do besides reading.</summary>
/// <param name="SeesNumber">See the whole number, on request and on record.</param>
/// <param name="Ends">Step in: take part in it, end it.</param>
public sealed record CallRights(bool SeesNumber, bool Ends);
