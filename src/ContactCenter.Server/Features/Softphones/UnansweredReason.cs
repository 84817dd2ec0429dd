using ContactCenter.Core.Agents;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>Why an agent is paused whose softphone rang in vain.</summary>
internal sealed class UnansweredReason(SoftphoneStore softphones)
{
    public async Task<NotReadyReason> OfAsync(UnitOfWork unit, AgentId agent) =>
        SoftphoneTrial.UnansweredBecause(SoftphoneTrial.HealthOf((await softphones.FindAsync(unit.Sql, agent))?.LastTrial, unit.Now));
}
