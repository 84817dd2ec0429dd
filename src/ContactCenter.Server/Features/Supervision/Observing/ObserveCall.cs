using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.OutboundCalls;
using ContactCenter.Core.Routing;
using ContactCenter.Core.Supervision;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Users.Audit;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Supervision.Observing;

/// <summary>
/// A supervisor takes part in a conversation by a telephone of their own: listens, whispers to the agent or speaks to both, and changes
/// between these. Their coming and going ends nothing, and every step is on record.
/// </summary>
internal sealed class ObserveCall(
    UnitRunner units,
    FlowCatalog flows,
    CallStore calls,
    PartyStore parties,
    ObservationStore observations,
    EndObservation endObservation,
    ProviderCommandStore commands,
    AuditTrail audit)
{
    /// <returns>Why not; null when the telephone is about to ring.</returns>
    public Task<Error?> BeginAsync(OrganizationId organization, CallId id, Guid user, string number, ObservationMode mode, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if (await calls.HoldAsync(unit.Sql, organization, id) is not { } call)
            {
                return SupervisionErrors.NoCall;
            }

            if (!IsTalking(call))
            {
                return SupervisionErrors.NotTalking;
            }

            if (!DialableNumber.Read(number, flows.Get(organization).Organization).TryGet(out var telephone, out var refusal))
            {
                return refusal;
            }

            var (observation, leg) = (new ObservationId(unit.NewId()), new LegId(unit.NewId()));
            var party = await parties.FindOrCreateAsync(unit, organization, telephone);
            if (!await observations.CreateAsync(unit, call, observation, user, party, leg, mode))
            {
                return SupervisionErrors.ObservesAlready;
            }

            await calls.CreateLegAsync(unit.Sql, organization, id, leg, LegKind.Outside, null, null, LegState.Requested, unit.Now);
            await commands.RingNumberAsync(unit, call with { ReservationId = null }, leg);
            await RecordAsync(unit, call, user, mode);
            return null;
        },
        cancellationToken);

    /// <returns>Why not; null when the leg is on its way to the new place.</returns>
    public Task<Error?> ChangeAsync(OrganizationId organization, CallId id, Guid user, ObservationMode mode, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if (await calls.HoldAsync(unit.Sql, organization, id) is not { } call)
            {
                return SupervisionErrors.NoCall;
            }

            if (await observations.FindOpenAsync(unit.Sql, organization, id, user) is not { JoinedAt: not null } row)
            {
                return SupervisionErrors.ObservesNot;
            }

            if (row.Mode == mode || !await observations.SetModeAsync(unit, row, mode))
            {
                return SupervisionErrors.Unchanged;
            }

            await commands.MoveObserverAsync(unit, call, row.LegId, VoiceUrls.Observer(organization, row.ObservationId, row.Turn + 1));
            await RecordAsync(unit, call, user, mode);
            return null;
        },
        cancellationToken);

    /// <returns>Why not; null when the leg is being hung up.</returns>
    public Task<Error?> StopAsync(OrganizationId organization, CallId id, Guid user, CancellationToken cancellationToken) => units.RunAsync(
        async unit =>
        {
            if (await calls.HoldAsync(unit.Sql, organization, id) is not { } call)
            {
                return SupervisionErrors.NoCall;
            }

            if (await observations.FindOpenAsync(unit.Sql, organization, id, user) is not { } row)
            {
                return SupervisionErrors.ObservesNot;
            }

            await endObservation.ExecuteAsync(unit, row, call);
            await commands.EndLegAsync(unit, call with { ReservationId = null }, row.LegId);
            return null;
        },
        cancellationToken);

    /// <summary>Whether there is a conversation to take part in.</summary>
    public static bool IsTalking(LiveCall call) =>
        call is { EndedAt: null, State: CallState.Talking, ReservationState: ReservationState.Accepted, ConnectedAt: not null, EndAnnouncedAt: null, IsAside: false };

    private async Task RecordAsync(UnitOfWork unit, LiveCall call, Guid user, ObservationMode mode)
    {
        unit.Record(CallEventKind.Observed, call.Ref, mode.ToString());
        await audit.RecordAsync(unit.Sql, call.OrganizationId, AuditKind.CallObserved, AuditAuthor.AtPage(user), $"{call.CallId.Value} {mode}");
    }
}
