namespace ContactCenter.Server.Features.Conversations;

/// <summary>To whom an agent leads the caller, or whom they ask: exactly one of these.</summary>
/// <param name="Agent">A colleague.</param>
/// <param name="Queue">A queue of the caller's organization.</param>
/// <param name="Name">A number of the organization's list, by its name.</param>
/// <param name="Number">A number as the agent typed it.</param>
/// <param name="Language">Somebody who interprets this language.</param>
internal sealed record TransferRequest(Guid? Agent, string? Queue, string? Name, string? Number, string? Language);
