using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>The agent says that help on the caller's screen begins, which needs the caller's yes, or that it is over.</summary>
internal sealed class HelpOnScreen(UnitRunner units, ConversationInHand inHand, ConsentStore consents)
{
    public Task<Result<AgentView>> StartAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit => !(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error) ? error
            : await consents.StartAsync(unit, held.Call) ? await inHand.ViewAsync(unit, agent)
            : RemoteHelpErrors.NotAllowed,
        cancellationToken);

    public Task<Result<AgentView>> EndAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit => !(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error) ? error
            : await consents.EndAsync(unit, held.Call) ? await inHand.ViewAsync(unit, agent)
            : RemoteHelpErrors.NotStarted,
        cancellationToken);
}
