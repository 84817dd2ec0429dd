using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>A page closes and says so: the next one need not ask.</summary>
internal sealed class LeaveVoice(UnitRunner units, SoftphoneStore softphones)
{
    public Task ExecuteAsync(AgentId agent, OrganizationId organization, Guid page, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if (await softphones.DeleteAsync(unit.Sql, agent, page))
            {
                unit.Record(CallEventKind.VoiceSessionChanged, new LiveCallRef(organization, AgentId: agent), "left");
            }
        },
        cancellationToken);
}
