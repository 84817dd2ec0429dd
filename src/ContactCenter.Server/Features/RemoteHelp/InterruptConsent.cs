using ContactCenter.Core.RemoteHelp;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.RemoteHelp;

/// <summary>The conversation ends: help on the screen ends with it, and a question that is open is no yes.</summary>
internal sealed class InterruptConsent(ConsentStore consents, ProviderCommandStore commands)
{
    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call as it stood in the conversation.</param>
    /// <param name="isCallerGone">Whether the caller hung up: an agent who waits for them alone in the room is let go.</param>
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, bool isCallerGone)
    {
        if (call.ReservationId is not { } reservation || await consents.FindLastAsync(unit.Sql, call.OrganizationId, reservation) is not { } last)
        {
            return;
        }

        await consents.EndAsync(unit, call);
        var isInterrupted = await consents.AnswerAsync(unit, call, last, ConsentAnswer.Interrupted);
        if (isCallerGone && last.CallerBackAt is null)
        {
            await commands.EndLegAsync(unit, call, call.AgentLegId!.Value);
        }
        else if (!isCallerGone && !isInterrupted && last.IsCallerAway)
        {
            // on the way back to a room where nobody is any more
            await commands.FetchAskedAsync(unit, call, last);
        }
    }
}
