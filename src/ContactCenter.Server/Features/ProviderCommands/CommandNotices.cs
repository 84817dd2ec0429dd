using ContactCenter.Core.Agents;
using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Agents;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.ProviderCommands;

/// <summary>
/// Tells the agent whose call a command is about, in words of the screens' texts (<c>desktop.notice.…</c>), what the provider does
/// not do; and takes it back once the provider does.
/// </summary>
internal sealed class CommandNotices(AgentNoticeStore notices, ReservationStore reservations, CallStore calls)
{
    /// <summary>The provider does not do it now; it is tried or looked up again.</summary>
    public const string Delayed = "delayed";

    /// <summary>The provider will not do it.</summary>
    public const string Failed = "failed";

    /// <summary>The text that tells of a kind of command.</summary>
    public static string Key(CommandKind kind, string word) => $"{kind}.{word}";

    public async Task DelayedAsync(UnitOfWork unit, ProviderCommandRow command)
    {
        if (await FindAgentAsync(unit, command) is { } agent && await notices.PutAsync(unit.Sql, agent, Key(command.Kind, Delayed), unit.Now))
        {
            unit.Record(CallEventKind.CommandDelayed, await RefAsync(unit, command, agent), command.Kind.ToString());
        }
    }

    /// <param name="unit">The unit of work.</param>
    /// <param name="command">Which command.</param>
    /// <param name="why">A word for the log.</param>
    public async Task FailedAsync(UnitOfWork unit, ProviderCommandRow command, string why)
    {
        var agent = await FindAgentAsync(unit, command);
        unit.Record(CallEventKind.CommandFailed, await RefAsync(unit, command, agent), $"{command.Kind} {why}");
        if (agent is { } held)
        {
            await notices.PutAsync(unit.Sql, held, Key(command.Kind, Failed), unit.Now);
        }
    }

    /// <summary>The provider did it: it is not late any more; and what failed before is of no interest once the softphone rings.</summary>
    public async Task OverAsync(UnitOfWork unit, ProviderCommandRow command)
    {
        if (await FindAgentAsync(unit, command) is { } agent && (command.Kind == CommandKind.RingAgent || await IsLateAsync(unit, command, agent)))
        {
            await notices.TakeDownAsync(unit.Sql, agent);
        }
    }

    /// <summary>
    /// Nobody wants it any more. What was only late came about after all, by itself or by a request whose answer was lost, or has failed by
    /// now: the call goes on without this reservation.
    /// </summary>
    public async Task DroppedAsync(UnitOfWork unit, ProviderCommandRow command)
    {
        if (await FindAgentAsync(unit, command) is not { } agent || !await IsLateAsync(unit, command, agent))
        {
            return;
        }

        if (command.Kind != CommandKind.EndLeg
            && await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is { EndedAt: null } call && call.ReservationId != command.ReservationId)
        {
            await FailedAsync(unit, command, "not wanted any more");
        }
        else
        {
            await notices.TakeDownAsync(unit.Sql, agent);
        }
    }

    private async Task<bool> IsLateAsync(UnitOfWork unit, ProviderCommandRow command, AgentId agent) =>
        string.Equals(await notices.FindAsync(unit.Sql, agent), Key(command.Kind, Delayed), StringComparison.Ordinal);

    private async Task<AgentId?> FindAgentAsync(UnitOfWork unit, ProviderCommandRow command) =>
        command.ReservationId is { } reservation ? await reservations.FindAgentAsync(unit.Sql, command.OrganizationId, reservation) : null;

    // the reservation may be over while its command is not, and the agent reads of it all the same
    private async Task<LiveCallRef> RefAsync(UnitOfWork unit, ProviderCommandRow command, AgentId? agent) =>
        await calls.HoldAsync(unit.Sql, command.OrganizationId, command.CallId) is { } call
            ? new LiveCallRef(command.OrganizationId, call.ContactId, call.CallId, ReservationId: command.ReservationId, AgentId: agent)
            : new LiveCallRef(command.OrganizationId, AgentId: agent);
}
