using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Softphones;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.OutboundCalls;

/// <summary>
/// An agent calls somebody of their own initiative. Their own phone is rung first; only when it has answered is the number rung, from the
/// organization's own number, so that nobody picks up to silence.
/// </summary>
internal sealed class PlaceCall(
    UnitRunner units,
    FlowCatalog flows,
    AgentStore agents,
    AgentNoticeStore notices,
    PartyStore parties,
    CallStore calls,
    ReservationStore reservations,
    OutboundCallStore outbound,
    OutboundSession sessions,
    ProviderCommandStore commands,
    RunMode mode)
{
    /// <param name="agent">Who calls.</param>
    /// <param name="own">The organizations that they work for.</param>
    /// <param name="request">Whom, and for what.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public Task<Result<AgentView>> ExecuteAsync(
        AgentId agent, IReadOnlyCollection<OrganizationId> own, PlaceCallRequest request, CancellationToken cancellationToken)
    {
        var wanted = request.Organization is { } named ? own.Where(id => string.Equals(id.Value, named, StringComparison.Ordinal)) : own;
        return wanted.ToList() is [var id] && flows.Find(id) is { } set
            ? units.RunAsync(unit => PlaceAsync(unit, agent, set.Organization, request), cancellationToken)
            : Task.FromResult<Result<AgentView>>(OutboundCallErrors.UnknownOrganization);
    }

    private async Task<Result<AgentView>> PlaceAsync(UnitOfWork unit, AgentId agent, Organization organization, PlaceCallRequest request)
    {
        if (!organization.Queues.TryGetValue(new QueueId(request.Queue ?? string.Empty), out var queue))
        {
            return OutboundCallErrors.UnknownQueue;
        }

        var language = request.Language is null ? organization.DefaultLanguage : new LanguageTag(request.Language);
        if (!organization.Languages.Contains(language))
        {
            return OutboundCallErrors.UnknownLanguage;
        }

        if (!DialableNumber.Read(request.Number, organization).TryGet(out var number, out var error))
        {
            return error;
        }

        if (await RefusalAsync(unit, agent) is { } refusal)
        {
            return refusal;
        }

        var call = await CreateAsync(unit, organization, number, language);
        await sessions.CreateAsync(unit, call, queue.Id);
        await HoldAgentAsync(unit, call, agent, organization, queue.Id);
        return (await agents.FindAsync(unit.Sql, agent))!;
    }

    private async Task<Error?> RefusalAsync(UnitOfWork unit, AgentId agent)
    {
        if (await agents.FindAsync(unit.Sql, agent) is not { } view)
        {
            return AgentErrors.NotAnAgent;
        }

        if (view.Availability == AgentAvailability.LoggedOut)
        {
            return OutboundCallErrors.OffDuty;
        }

        return view.State != AgentState.Idle ? OutboundCallErrors.Busy
            : SoftphoneErrors.Of(SoftphoneTrial.HealthOf(view.LastTrial, unit.Now), view.SoftphoneFaults)
            ?? (await agents.TakeUpAsync(unit.Sql, agent, unit.Now) ? null : OutboundCallErrors.Busy);
    }

    private async Task<LiveCall> CreateAsync(UnitOfWork unit, Organization organization, PhoneNumber number, LanguageTag language)
    {
        var call = new NewCall(
            new CallId(unit.NewId()),
            new LegId(unit.NewId()),
            new ContactId(unit.NewId()),
            await parties.FindOrCreateAsync(unit, organization.Id, number),
            organization.Id,
            organization.CallerId,
            language,
            null,
            unit.Now,
            unit.Now + ReceiveCall.CheckAfter,
            mode.Simulated,
            CallDirection.Outbound);
        await calls.CreateAsync(unit.Sql, call);
        var live = (await calls.HoldAsync(unit.Sql, organization.Id, call.CallId))!;
        unit.Record(CallEventKind.CallPlaced, live.Ref);
        return live;
    }

    private async Task HoldAgentAsync(UnitOfWork unit, LiveCall call, AgentId agent, Organization organization, QueueId queue)
    {
        var reservation = new ReservationId(unit.NewId());
        var leg = new LegId(unit.NewId());
        await notices.TakeDownAsync(unit.Sql, agent);
        await reservations.CreateOutboundAsync(unit.Sql, reservation, call, agent, unit.Now, unit.Now + organization.Limits.Ring);
        await calls.CreateLegAsync(unit.Sql, call.OrganizationId, call.CallId, leg, LegKind.Agent, reservation, null, LegState.Requested, unit.Now);
        await outbound.CreateAsync(unit, call, reservation, agent, queue);
        await commands.RingAgentAsync(unit, call.OrganizationId, call.CallId, leg, reservation);
        unit.Record(CallEventKind.AgentReserved, call.Ref with { ReservationId = reservation, AgentId = agent }, "own initiative");
        unit.Wake(Wake.Deadlines);
    }
}
