using System.Security.Cryptography;
using System.Text;
using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.RemoteHelp;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>
/// The agent lets the caller be asked to allow help on their screen. The caller's leg leaves the room for the question, because keys are
/// only heard outside of it; the agent waits in the room meanwhile.
/// </summary>
internal sealed class AskConsent(
    UnitRunner units, FlowCatalog flows, ConversationInHand inHand, TransferStore transfers, ConsentStore consents, ProviderCommandStore commands)
{
    // the way of the caller's leg to the question
    private static readonly TimeSpan ComeLimit = TimeSpan.FromSeconds(15);

    public Task<Result<AgentView>> ExecuteAsync(AgentId agent, CancellationToken cancellationToken) => units.RunAsync<Result<AgentView>>(
        async unit =>
        {
            if (!(await inHand.HoldAsync(unit, agent)).TryGet(out var held, out var error))
            {
                return error;
            }

            var call = held.Call;
            var set = flows.Get(call.OrganizationId);
            if (set.Organization.RemoteHelp is not { } settings)
            {
                return RemoteHelpErrors.NotOffered;
            }

            if (call.HeldAt is not null)
            {
                return ConversationErrors.Held;
            }

            if (await transfers.FindOpenAsync(unit.Sql, call.OrganizationId, call.CallId) is not null)
            {
                return ConversationErrors.TransferOpen;
            }

            var consent = new ConsentId(unit.NewId());
            var text = new RemoteHelpQuestion(settings).Say(flows.FactsFor(set, unit.Now), call.Language).Text;
            var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
            await consents.CreateAsync(unit, call, consent, settings, version, set.Revision, unit.Now + ComeLimit);
            await commands.AskConsentAsync(unit, call, consent);
            unit.Record(CallEventKind.RemoteHelpAsked, call.Ref);
            unit.Wake(Wake.Deadlines);
            return await inHand.ViewAsync(unit, agent);
        },
        cancellationToken);
}
