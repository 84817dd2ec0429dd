using ContactCenter.Core.Conversations;

namespace ContactCenter.Server.Features.Agents;

/// <summary>A transfer as those see it who take part in it.</summary>
/// <param name="Kind">Leaving at once, or asking first.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Ending">How it ended; null while it goes on.</param>
/// <param name="Mine">Whether the reader leads the caller on; otherwise the caller, or a question, comes from a colleague.</param>
/// <param name="From">Who leads the caller on.</param>
/// <param name="To">The colleague who is asked or rung.</param>
/// <param name="Queue">The queue.</param>
/// <param name="Name">The number's name in the organization's list; null for one that was typed.</param>
/// <param name="Language">What is interpreted.</param>
/// <param name="JoinedAt">Since when agent and colleague talk.</param>
internal sealed record AgentTransferResponse(
    TransferKind Kind,
    TransferState State,
    TransferEnding? Ending,
    bool Mine,
    string? From,
    string? To,
    string? Queue,
    string? Name,
    string? Language,
    DateTimeOffset? JoinedAt)
{
    public static AgentTransferResponse? Of(AgentView view) => view is { TransferKind: { } kind, TransferState: { } state }
        ? new AgentTransferResponse(
            kind,
            state,
            view.TransferEnding,
            view.FromReservationId == view.ReservationId,
            view.FromColleague,
            view.ToColleague,
            view.ToQueueId?.Value,
            view.ToName,
            view.TransferLanguage?.Value,
            view.JoinedAt)
        : null;
}
