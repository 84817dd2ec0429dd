using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>A reservation together with its call, both held until the unit of work ends.</summary>
internal sealed record HeldReservation(ReservationRow Row, LiveCall Call)
{
    /// <summary>Whether the agent is still held and the conversation not over.</summary>
    public bool IsLive => Call.ReservationId == Row.ReservationId;

    public bool IsPending => IsLive && Row.State == ReservationState.Pending;

    public bool IsAccepted => IsLive && Row.State == ReservationState.Accepted;

    /// <summary>Whether the agent is held, with the caller or asked beside somebody who has them.</summary>
    public bool HoldsAgent => IsLive || Row is { Aside: true, EndedAt: null };

    /// <summary>The call as a colleague stands to it who is asked beside the agent: no stay in a queue, nothing on hold.</summary>
    public LiveCall Aside => Call with
    {
        ReservationId = Row.ReservationId,
        ReservationState = Row.State,
        ReservationKind = Row.Kind,
        AgentId = Row.AgentId,
        AcceptedAt = Row.AcceptedAt,
        ConnectedAt = null,
        EndAnnouncedAt = null,
        HeldAt = null,
        AgentLegId = Row.AgentLegId,
        AgentProviderLegId = Row.AgentProviderLegId,
        QueueEntryId = null,
        QueueId = null,
        EntryState = null,
        IsAside = true,
    };

    /// <summary>Reads the reservation after its call is held, so that nothing changes in between.</summary>
    public static async Task<HeldReservation?> HoldAsync(
        UnitOfWork unit, ReservationStore reservations, CallStore calls, OrganizationId organization, ReservationId reservation)
    {
        if (await reservations.FindAsync(unit.Sql, organization, reservation) is not { } found
            || await calls.HoldAsync(unit.Sql, organization, found.CallId) is not { } call)
        {
            return null;
        }

        return new HeldReservation((await reservations.FindAsync(unit.Sql, organization, reservation))!, call);
    }
}
