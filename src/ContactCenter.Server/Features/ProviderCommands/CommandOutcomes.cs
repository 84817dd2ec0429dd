using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.RemoteHelp;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Features.Supervision.Observing;
using ContactCenter.Server.Infrastructure.Clocks;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>What the provider's answer to a command means for our rows.</summary>
internal sealed class CommandOutcomes(
    UnitRunner units,
    BusinessClock clock,
    FlowCatalog flows,
    ProviderCommandStore commands,
    CommandNotices notices,
    CallStore calls,
    ReservationStore reservations,
    RecordAgentStatus agentStatus,
    EndCall endCall,
    HoldFailed holdFailed,
    OutsideParty outside,
    ConsentStore consents,
    ConsentDeadlines consentDeadlines,
    EndObservation endObservation)
{
    private const int MostAttempts = 20;
    private static readonly TimeSpan LookUpAfter = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestBackOff = TimeSpan.FromSeconds(8);

    public Task ApplyAsync(ProviderCommandRow command, ProviderOutcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        ProviderOutcome.Done done => units.RunAsync(unit => DoneAsync(unit, command, done.ProviderLegId), cancellationToken),
        ProviderOutcome.Gone => units.RunAsync(unit => GoneAsync(unit, command), cancellationToken),
        ProviderOutcome.Refused refused => units.RunAsync(unit => RefusedAsync(unit, command, refused), cancellationToken),
        ProviderOutcome.NotFound => units.RunAsync(unit => NotFoundAsync(unit, command), cancellationToken),
        ProviderOutcome.NotSent notSent when command.Attempt >= MostAttempts => ApplyAsync(command, new ProviderOutcome.Refused("given up", notSent.Reason), cancellationToken),
        ProviderOutcome.NotSent notSent => DelayAsync(command, CommandState.Pending, clock.Now + BackOff(command.Attempt), notSent.Reason, cancellationToken),
        ProviderOutcome.Ambiguous ambiguous => DelayAsync(command, CommandState.Unknown, clock.Now + LookUpAfter, ambiguous.Reason, cancellationToken),
        _ => throw new InvalidOperationException($"nothing follows from {outcome.GetType().Name}"),
    };

    /// <summary>The provider has not told yet how it calls the leg; nothing was asked of it, so there is nothing to tell the agent.</summary>
    public Task WaitForNameAsync(ProviderCommandRow command, CancellationToken cancellationToken)
    {
        const string why = "the leg has no name yet";
        return command.Attempt >= MostAttempts
            ? ApplyAsync(command, new ProviderOutcome.Refused("given up", why), cancellationToken)
            : units.RunAsync(unit => commands.PostponeAsync(unit.Sql, command, CommandState.Pending, clock.Now + BackOff(command.Attempt), why, command.Attempt), cancellationToken);
    }

    /// <summary>The account may not begin a call yet; waiting for that is no attempt, and takes nothing from the agent's time to answer.</summary>
    public Task WaitForPaceAsync(ProviderCommandRow command, DateTimeOffset freeAt, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            await commands.PostponeAsync(unit.Sql, command, CommandState.Pending, freeAt, "paced", command.Attempt - 1);
            if (command.Kind == CommandKind.RingAgent)
            {
                await RingFromAsync(unit, command, freeAt);
            }
        },
        cancellationToken);

    /// <summary>Nobody wants it any more. A softphone that was never rung has a leg that never was.</summary>
    public Task DropAsync(ProviderCommandRow command, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            await commands.FinishAsync(unit.Sql, command, CommandState.Dropped, unit.Now, null);
            await notices.DroppedAsync(unit, command);
            if (command.Kind == CommandKind.DialOut && await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is { } call)
            {
                await endCall.ExecuteAsync(unit, call, LegState.Canceled);
            }
            else if (command.Kind is CommandKind.RingAgent or CommandKind.RingNumber)
            {
                await calls.RecordStatusAsync(unit.Sql, command.OrganizationId, command.LegId, LegState.Canceled, int.MaxValue, unit.Now);
            }
        },
        cancellationToken);

    private Task DelayAsync(ProviderCommandRow command, CommandState state, DateTimeOffset until, string why, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            await commands.PostponeAsync(unit.Sql, command, state, until, why, command.Attempt);
            await notices.DelayedAsync(unit, command);
        },
        cancellationToken);

    private static TimeSpan BackOff(int attempt)
    {
        var seconds = Math.Min(LongestBackOff.TotalSeconds, 0.25 * Math.Pow(2, attempt));
        return TimeSpan.FromSeconds(seconds);
    }

    private async Task DoneAsync(UnitOfWork unit, ProviderCommandRow command, string providerLeg)
    {
        await commands.FinishAsync(unit.Sql, command, CommandState.Done, unit.Now, null);
        await notices.OverAsync(unit, command);
        if (command.Kind == CommandKind.RingAgent)
        {
            await calls.NameLegAsync(unit.Sql, command.OrganizationId, command.LegId, providerLeg);
            await RingFromAsync(unit, command, unit.Now);
        }
        else if (command.Kind is CommandKind.RingNumber or CommandKind.DialOut)
        {
            await calls.NameLegAsync(unit.Sql, command.OrganizationId, command.LegId, providerLeg);
        }
    }

    // the limit counts from the ring and not from the wish to ring
    private Task RingFromAsync(UnitOfWork unit, ProviderCommandRow command, DateTimeOffset from) => reservations.RingUntilAsync(
        unit.Sql,
        command.OrganizationId,
        command.ReservationId!.Value,
        from + flows.Get(command.OrganizationId).Organization.Limits.Ring);

    private async Task GoneAsync(UnitOfWork unit, ProviderCommandRow command)
    {
        await commands.FinishAsync(unit.Sql, command, CommandState.Gone, unit.Now, null);
        await notices.OverAsync(unit, command);
        if (await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is not { } call)
        {
            return;
        }

        if (command.LegId == call.CallerLegId)
        {
            await endCall.ExecuteAsync(unit, call, LegState.Completed);
        }
        else
        {
            await FailLegAsync(unit, command, LegState.Completed);
        }
    }

    private async Task RefusedAsync(UnitOfWork unit, ProviderCommandRow command, ProviderOutcome.Refused refused)
    {
        // the provider's words about a number name it
        var detail = command.Kind is CommandKind.RingNumber or CommandKind.DialOut ? refused.Code : $"{refused.Code}: {refused.Message}";
        await commands.FinishAsync(unit.Sql, command, CommandState.Refused, unit.Now, detail);
        if (await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is not { } call)
        {
            return;
        }

        if (command.Kind == CommandKind.DialOut)
        {
            await endCall.ExecuteAsync(unit, call, LegState.Failed);
        }

        await notices.FailedAsync(unit, command, refused.Code);
        if (command.Kind == CommandKind.RingAgent)
        {
            await FailLegAsync(unit, command, LegState.Failed);
        }
        else if (command.Kind == CommandKind.RingNumber)
        {
            await calls.RecordStatusAsync(unit.Sql, command.OrganizationId, command.LegId, LegState.Failed, int.MaxValue, unit.Now);
            await outside.FailAsync(unit, call, command.LegId);
            await endObservation.FailAsync(unit, command.OrganizationId, command.LegId, call);
        }
        else if (command.Kind == CommandKind.MoveLeg)
        {
            await GiveUpQuestionAsync(unit, command, call);
        }
        else if (command.Kind is CommandKind.HoldLeg or CommandKind.TakeBackLeg)
        {
            await holdFailed.ExecuteAsync(unit, call, command, refused.Code);
        }
    }

    // a caller who was not taken to a question is with the agent as before
    private async Task GiveUpQuestionAsync(UnitOfWork unit, ProviderCommandRow command, LiveCall call)
    {
        if (command.ReservationId is { } reservation
            && await consents.FindLastAsync(unit.Sql, command.OrganizationId, reservation) is { HeardAt: null, Answer: null } consent
            && string.Equals(command.Url, VoiceUrls.AskConsent(command.OrganizationId, consent.ConsentId), StringComparison.Ordinal))
        {
            await consentDeadlines.GiveUpAsync(unit, call, consent);
        }
    }

    // the agent's telephone is not to blame, so the agent stays ready and may be rung for the same caller again
    private async Task NotFoundAsync(UnitOfWork unit, ProviderCommandRow command)
    {
        await commands.FinishAsync(unit.Sql, command, CommandState.Refused, unit.Now, "not found at the provider");
        if (command.Kind == CommandKind.DialOut && await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is { } dialed)
        {
            await endCall.ExecuteAsync(unit, dialed, LegState.Failed);
            await notices.FailedAsync(unit, command, "not found");
            return;
        }

        await calls.RecordStatusAsync(unit.Sql, command.OrganizationId, command.LegId, LegState.Failed, int.MaxValue, unit.Now);
        if (command.Kind == CommandKind.RingNumber && await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is { } call)
        {
            await outside.FailAsync(unit, call, command.LegId);
            await endObservation.FailAsync(unit, command.OrganizationId, command.LegId, call);
        }

        if (await FindHeldAsync(unit, command) is { } held)
        {
            await notices.FailedAsync(unit, command, "not found");
            await agentStatus.NeverRangAsync(unit, held);
        }
    }

    private async Task FailLegAsync(UnitOfWork unit, ProviderCommandRow command, LegState state)
    {
        await calls.RecordStatusAsync(unit.Sql, command.OrganizationId, command.LegId, state, int.MaxValue, unit.Now);
        if (await FindHeldAsync(unit, command) is { } held)
        {
            await agentStatus.ApplyAsync(unit, held, state);
        }
    }

    // the reservation whose agent's leg the command was about, while it lives
    private async Task<HeldReservation?> FindHeldAsync(UnitOfWork unit, ProviderCommandRow command) =>
        command.ReservationId is { } reservation
        && await HeldReservation.HoldAsync(unit, reservations, calls, command.OrganizationId, reservation) is { HoldsAgent: true } held
        && held.Row.AgentLegId == command.LegId
            ? held
            : null;
}
