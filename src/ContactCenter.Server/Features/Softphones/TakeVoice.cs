using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Softphones;

/// <summary>A page of a browser wants the agent's voice: one page has it at a time, and another takes it over only when the agent says so.</summary>
internal sealed class TakeVoice(UnitRunner units, AgentStore agents, SoftphoneStore softphones)
{
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, OrganizationId organization, Guid page, bool takesOver, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            await softphones.HoldAsync(unit.Sql, agent);
            if (await agents.FindAsync(unit.Sql, agent) is not { } view)
            {
                return AgentErrors.NotAnAgent;
            }

            var held = await softphones.FindAsync(unit.Sql, agent);
            switch (VoiceSession.Ask(held?.Session, page, takesOver, view.State, unit.Now))
            {
                case VoiceSessionAnswer.Elsewhere: return SoftphoneErrors.Elsewhere;
                case VoiceSessionAnswer.InCall: return SoftphoneErrors.InCall;
                case VoiceSessionAnswer.Granted when held?.PageId != page: await GiveAsync(unit, agent, organization, held, page); break;
                case VoiceSessionAnswer.Granted: break;
            }

            return (await agents.FindAsync(unit.Sql, agent))!;
        },
        cancellationToken);

    private async Task GiveAsync(UnitOfWork unit, AgentId agent, OrganizationId organization, SoftphoneRow? held, Guid page)
    {
        if (held is not null)
        {
            await softphones.DeleteAsync(unit.Sql, agent, held.PageId);
        }

        await softphones.CreateAsync(unit.Sql, agent, page, unit.Now);
        unit.Record(CallEventKind.VoiceSessionChanged, new LiveCallRef(organization, AgentId: agent), held is null ? "taken" : "taken over");
    }
}
