using ContactCenter.Core.Agents;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Features.Agents;

/// <summary>An agent as their own desktop shows them.</summary>
/// <param name="Id">The agent.</param>
/// <param name="Name">What colleagues call them.</param>
/// <param name="Identity">What the softphone registers as.</param>
/// <param name="Availability">What they declared.</param>
/// <param name="Reason">Why not ready.</param>
/// <param name="State">What we observe.</param>
/// <param name="Since">Since when.</param>
/// <param name="Call">The call in hand; null when there is none.</param>
/// <param name="Softphone">In which page the softphone is; null when it is in none.</param>
/// <param name="Notice">What the provider does not do, or a supervisor did: a key of the texts below <c>desktop.notice</c>; null when there is nothing to say.</param>
/// <param name="NoticeBy">Who wrote the notice; null for the program.</param>
internal sealed record AgentResponse(
    Guid Id,
    string Name,
    string Identity,
    AgentAvailability Availability,
    NotReadyReason? Reason,
    AgentState State,
    DateTimeOffset Since,
    AgentCallResponse? Call,
    AgentSoftphoneResponse? Softphone,
    string? Notice = null,
    string? NoticeBy = null)
{
    public static AgentResponse From(AgentView view) => new(
        view.AgentId.Value,
        view.DisplayName,
        AgentIdentity.Of(view.AgentId),
        view.Availability,
        view.NotReadyReason,
        view.State,
        view.StateSince,
        view.ReservationId is { } reservation
            ? new AgentCallResponse(
                reservation.Value,
                view.OrganizationId!.Value.Value,
                view.QueueId?.Value,
                view.Language?.Value,
                view.Topic,
                view.NumberMasked,
                view.EnteredAt,
                view.ConnectedAt,
                view.TalkEndedAt,
                view.HeldAt,
                view.DeadlineAt,
                view.Aside == true,
                AgentTransferResponse.Of(view),
                view is { TalkEndedAt: not null, WrapUpExtendedAt: null },
                view.ReservationKind == ReservationKind.Outbound,
                AgentRemoteHelpResponse.Of(view),
                view is { DispositionCode: { } code, Requester: { } requester, Resolved: { } resolved } ? new AgentDispositionResponse(code.Value, requester, resolved) : null)
            : null,
        AgentSoftphoneResponse.From(view),
        view.Notice,
        view.NoticeBy);
}
