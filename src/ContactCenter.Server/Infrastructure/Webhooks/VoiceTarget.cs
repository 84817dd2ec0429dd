using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Routing;

namespace ContactCenter.Server.Infrastructure.Webhooks;

/// <summary>What the address of a webhook names; the parts that its route lacks are empty.</summary>
/// <param name="OrganizationId">Whose call.</param>
/// <param name="Id">The call, the reservation or the transfer.</param>
/// <param name="Step">The flow's step that is answered.</param>
/// <param name="HeldSince">Since when the leg was told to hold because the database was away; null for an ordinary request.</param>
internal sealed record VoiceTarget(OrganizationId OrganizationId, Guid Id, int Step, DateTimeOffset? HeldSince = null)
{
    public CallId CallId => new(Id);

    public ReservationId ReservationId => new(Id);

    public TransferId TransferId => new(Id);
}
