using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>
/// A softphone tells what it found when it tried itself. Whoever is ready with a phone that is known to be out of order is
/// paused at once: a caller should not have to ring it first.
/// </summary>
internal sealed class RecordTrial(UnitRunner units, AgentStore agents, SoftphoneStore softphones)
{
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, OrganizationId organization, Guid page, SoftphoneFaults faults, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (await agents.FindAsync(unit.Sql, agent) is not { } before)
            {
                return AgentErrors.NotAnAgent;
            }

            if (!await softphones.RecordTrialAsync(unit.Sql, agent, page, faults, unit.Now))
            {
                return SoftphoneErrors.Elsewhere;
            }

            if (before.SoftphoneFaults != faults)
            {
                unit.Record(CallEventKind.SoftphoneHealthChanged, new LiveCallRef(organization, AgentId: agent), faults == SoftphoneFaults.None ? nameof(SoftphoneHealth.Good) : faults.ToString());
            }

            if (faults != SoftphoneFaults.None && before.Availability == AgentAvailability.Ready)
            {
                await agents.PauseAsync(unit, agent, organization, NotReadyReason.Technical);
            }

            return (await agents.FindAsync(unit.Sql, agent))!;
        },
        cancellationToken);
}
