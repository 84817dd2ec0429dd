using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Routing;
using ContactCenter.Data;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>
/// Carries out the wishes that signals wrote, right after their commit, on any node. What may have happened is looked up
/// and never sent again blindly; what certainly did not happen is tried again while it is still wanted. Several runs at once
/// are several lanes: a request that hangs holds up only the later ones of its own call.
/// </summary>
internal sealed class CommandDispatcher(
    Database database,
    OneByOne oneByOne,
    BusinessClock clock,
    FlowCatalog flows,
    ProviderCommandStore commands,
    CommandOutcomes outcomes,
    PersonalData personalData,
    ITelephony telephony,
    CallPace pace)
{
    /// <summary>Longer than the provider's slowest answer, so that a lease never lapses under a living sender.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);

    // ours ends after the organization's ring limit; this one only stops a leg that we lost sight of
    private static readonly TimeSpan ProviderRingMargin = TimeSpan.FromSeconds(5);

    // from the wish to ring until the ring is sent: no turn is longer than a reservation
    private static readonly TimeSpan LongestTurn = TimeSpan.FromMinutes(5);

    private const int BatchSize = 1;

    // calls share a gate by chance; a stranger's hanging request then costs some seconds
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1, 1))];

    /// <returns>When the next command is due.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        while (await ClaimAsync(cancellationToken) is { Count: > 0 } claimed)
        {
            await oneByOne.EachAsync("a command to the provider", claimed, command => InTurnAsync(command, cancellationToken));
        }

        return await database.ReadAsync((sql, _) => commands.NextDeadlineAsync(sql), cancellationToken);
    }

    private Task<IReadOnlyList<ProviderCommandRow>> ClaimAsync(CancellationToken cancellationToken) =>
        database.WriteAsync((sql, _) => commands.ClaimDueAsync(sql, clock.Now, clock.Now + Lease, BatchSize), cancellationToken);

    private async Task InTurnAsync(ProviderCommandRow command, CancellationToken cancellationToken)
    {
        var gate = _gates[(uint)command.CallId.GetHashCode() % _gates.Length];
        await gate.WaitAsync(cancellationToken);
        try
        {
            await CarryOutAsync(command, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task CarryOutAsync(ProviderCommandRow command, CancellationToken cancellationToken)
    {
        var leg = await database.ReadAsync((sql, _) => commands.FindLegAsync(sql, command), cancellationToken);
        if (leg is null || !IsWanted(command, leg))
        {
            await outcomes.DropAsync(command, cancellationToken);
        }
        else if (command.State == CommandState.Unknown)
        {
            await outcomes.ApplyAsync(command, await LookUpAsync(command, leg, cancellationToken), cancellationToken);
        }
        else if (Rings(command.Kind) && await pace.TakeAsync(cancellationToken) is { } freeAt)
        {
            await outcomes.WaitForPaceAsync(command, freeAt, cancellationToken);
        }
        else if (!Rings(command.Kind) && leg.ProviderLegId is null)
        {
            await outcomes.WaitForNameAsync(command, cancellationToken);
        }
        else
        {
            await outcomes.ApplyAsync(command, await SendAsync(command, leg, cancellationToken), cancellationToken);
        }
    }

    private static bool Rings(CommandKind kind) => kind is CommandKind.RingAgent or CommandKind.RingNumber or CommandKind.DialOut;

    private static bool IsWanted(ProviderCommandRow command, CommandLeg leg) => command.Kind switch
    {
        // a ring that may have happened is looked up even when nobody wants it any more: it may have to be ended
        CommandKind.RingAgent => leg.ReservationState == ReservationState.Pending || command.State == CommandState.Unknown,
        CommandKind.MoveLeg => leg.EndedAt is null && string.Equals(leg.PendingMove, command.Url, StringComparison.Ordinal),
        CommandKind.EndLeg => leg.EndedAt is null,

        CommandKind.RingNumber => leg is { TransferState: TransferState.Pending } or { IsObserved: true } || command.State == CommandState.Unknown,

        CommandKind.DialOut => leg is { EndedAt: null, ConversationState: ReservationState.Accepted, TalkEndedAt: null, ConnectedAt: null } || command.State == CommandState.Unknown,

        // holding and taking back may overtake each other: only what is wanted now is done
        CommandKind.HoldLeg => leg is { EndedAt: null, HeldAt: not null },
        CommandKind.TakeBackLeg => leg is { EndedAt: null, HeldAt: null },
    };

    private async Task<ProviderOutcome> SendAsync(ProviderCommandRow command, CommandLeg leg, CancellationToken cancellationToken)
    {
        if (command.Kind == CommandKind.RingAgent)
        {
            var organization = flows.Get(command.OrganizationId).Organization;
            var reservation = command.ReservationId!.Value;
            var ring = new AgentRing(AgentIdentity.Of(leg.AgentId!.Value), organization.CallerId.Value, organization.Limits.Ring + ProviderRingMargin);
            return await telephony.RingAgentAsync(
                ring,
                VoiceUrls.Agent(command.OrganizationId, reservation),
                VoiceUrls.AgentStatus(command.OrganizationId, reservation),
                cancellationToken);
        }

        if (command.Kind == CommandKind.RingNumber)
        {
            return NumberOf(leg) is { } number ? await RingAsync(command, leg, number, cancellationToken) : new ProviderOutcome.Refused("no-number", "the number was erased");
        }

        if (command.Kind == CommandKind.DialOut)
        {
            return NumberOf(leg) is { } number ? await DialAsync(command, number, cancellationToken) : new ProviderOutcome.Refused("no-number", "the number was erased");
        }

        if (leg.ProviderLegId is not { } providerLeg)
        {
            return new ProviderOutcome.NotSent("the leg has no name yet");
        }

        var room = command.ReservationId?.ToString() ?? string.Empty;
        return command.Kind switch
        {
            CommandKind.MoveLeg => await telephony.MoveLegAsync(providerLeg, command.Url!, cancellationToken),
            CommandKind.EndLeg => await telephony.EndLegAsync(providerLeg, cancellationToken),
            CommandKind.HoldLeg => await telephony.HoldLegAsync(room, providerLeg, command.Url!, cancellationToken),
            CommandKind.TakeBackLeg => await telephony.TakeBackLegAsync(room, providerLeg, cancellationToken),
            CommandKind.RingAgent or CommandKind.RingNumber or CommandKind.DialOut => throw new InvalidOperationException("a ring has no leg yet"),
        };
    }

    private async Task<ProviderOutcome> LookUpAsync(ProviderCommandRow command, CommandLeg leg, CancellationToken cancellationToken)
    {
        var lookup = (command.Kind, leg.ProviderLegId) switch
        {
            (_, { } known) => await telephony.ReadLegAsync(known, cancellationToken),
            (CommandKind.RingAgent, null) => await FindRungLegAsync(command, leg.AgentId!.Value, cancellationToken),
            (CommandKind.RingNumber or CommandKind.DialOut, null) when NumberOf(leg) is { } number => await FindRungLegAsync(command, number, cancellationToken),
            _ => new ProviderLookup.Missing(),
        };
        return (Rings(command.Kind), lookup) switch
        {
            (_, ProviderLookup.Unavailable away) => new ProviderOutcome.Ambiguous(away.Reason),
            (true, ProviderLookup.Found found) => new ProviderOutcome.Done(found.Leg.ProviderLegId),
            (true, _) => new ProviderOutcome.NotFound(),
            (_, ProviderLookup.Found { Leg.State: < LegState.Completed }) => new ProviderOutcome.NotSent("the leg lives and has not asked for the new address"),
            _ => new ProviderOutcome.Gone(),
        };
    }

    private async Task<ProviderOutcome> RingAsync(ProviderCommandRow command, CommandLeg leg, PhoneNumber number, CancellationToken cancellationToken)
    {
        var organization = flows.Get(command.OrganizationId).Organization;
        var (answerUrl, statusUrl) = leg.ObservationId is { } observation
            ? (VoiceUrls.Observer(organization.Id, observation, 0), VoiceUrls.ObserverStatus(organization.Id, observation))
            : (VoiceUrls.Outside(organization.Id, leg.TransferId!.Value), VoiceUrls.OutsideStatus(organization.Id, leg.TransferId.Value));
        return await telephony.RingNumberAsync(
            new NumberRing(number, organization.CallerId.Value, organization.Limits.RingOutside + ProviderRingMargin),
            answerUrl,
            statusUrl,
            cancellationToken);
    }

    private async Task<ProviderOutcome> DialAsync(ProviderCommandRow command, PhoneNumber number, CancellationToken cancellationToken)
    {
        var organization = flows.Get(command.OrganizationId).Organization;
        var reservation = command.ReservationId!.Value;
        return await telephony.RingNumberAsync(
            new NumberRing(number, organization.CallerId.Value, Dialing.Longest + ProviderRingMargin),
            VoiceUrls.Called(command.OrganizationId, reservation),
            VoiceUrls.CalledStatus(command.OrganizationId, reservation),
            cancellationToken);
    }

    private PhoneNumber? NumberOf(CommandLeg leg) =>
        leg.NumberProtected is { } number && PhoneNumber.TryParse(personalData.Unprotect(number), out var found) ? found : null;

    private async Task<ProviderLookup> FindRungLegAsync(ProviderCommandRow command, PhoneNumber number, CancellationToken cancellationToken)
    {
        var known = await database.ReadAsync((sql, _) => commands.ReadNamesOfOutsideLegsAsync(sql, command.SentAt - LongestTurn), cancellationToken);
        return await telephony.FindNumberLegAsync(number, command.SentAt, known, cancellationToken);
    }

    // the same softphone may have been rung again since, for the same caller or another
    private async Task<ProviderLookup> FindRungLegAsync(ProviderCommandRow command, AgentId agent, CancellationToken cancellationToken)
    {
        var known = await database.ReadAsync((sql, _) => commands.ReadNamesOfAgentLegsAsync(sql, agent, command.SentAt - LongestTurn), cancellationToken);
        return await telephony.FindAgentLegAsync(AgentIdentity.Of(agent), command.SentAt, known, cancellationToken);
    }
}
