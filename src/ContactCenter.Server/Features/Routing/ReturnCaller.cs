using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Conversations;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Queues;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Routing;

/// <summary>
/// Nobody comes to the room in which a caller hears music: they wait again in the queue that they came from, with the age of
/// their first stay, and are taken there.
/// </summary>
internal sealed class ReturnCaller(QueueStore queues, EnterQueue enterQueue, TransferStore transfers, ProviderCommandStore commands)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, TransferEnding ending)
    {
        await transfers.EndOpenAsync(unit, call, ending);
        if (await queues.FindLastAsync(unit.Sql, call) is { } visit)
        {
            await enterQueue.ReturnAsync(unit, call, visit);
            await commands.MoveLegAsync(unit, call, call.CallerLegId, call.ReservationId!.Value, VoiceUrls.Caller(call.OrganizationId, call.ReservationId.Value));
        }
    }

    /// <summary>The same for a caller whom an agent left with somebody outside who is gone.</summary>
    public async Task FromMeetingAsync(UnitOfWork unit, LiveCall call, TransferRow transfer)
    {
        await transfers.EndAsync(unit, transfer, call, TransferEnding.ColleagueLeft);
        if (await queues.FindLastAsync(unit.Sql, call) is { } visit)
        {
            await enterQueue.ReturnAsync(unit, call, visit);
            await commands.ReturnLegAsync(unit, call, transfer, VoiceUrls.Caller(call.OrganizationId, transfer.ReservationId));
        }
    }
}
