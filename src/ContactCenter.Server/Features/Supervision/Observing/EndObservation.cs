using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Supervision.Observing;

/// <summary>A supervisor's part is over, whatever ended it; it is over once.</summary>
internal sealed class EndObservation(ObservationStore observations)
{
    public async Task ExecuteAsync(UnitOfWork unit, ObservationRow row, LiveCall call)
    {
        if (await observations.EndAsync(unit, row))
        {
            unit.Record(CallEventKind.ObservationEnded, call.Ref, row.Mode.ToString());
        }
    }

    /// <summary>The provider will not ring the supervisor, or lost the wish; nothing when the leg is somebody else's.</summary>
    public async Task FailAsync(UnitOfWork unit, OrganizationId organization, LegId leg, LiveCall call)
    {
        if (await observations.FindByLegAsync(unit.Sql, organization, leg) is { } row)
        {
            await ExecuteAsync(unit, row, call);
        }
    }
}
