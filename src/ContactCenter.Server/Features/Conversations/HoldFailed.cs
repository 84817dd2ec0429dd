using ContactCenter.Core.Calls;
using ContactCenter.Core.Conversations;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.ProviderCommands;
using ContactCenter.Server.Features.Routing;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Conversations;

/// <summary>
/// The provider will not do what was asked: a caller who was to hear music is still with the agent, and one who was to come
/// back still hears it, so it is tried again soon.
/// </summary>
internal sealed class HoldFailed(ReservationStore reservations)
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromSeconds(15);

    /// <param name="unit">The unit of work.</param>
    /// <param name="call">The call; it is held.</param>
    /// <param name="command">What was asked.</param>
    /// <param name="code">Why not, in the provider's code.</param>
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, ProviderCommandRow command, string code)
    {
        if (call.ReservationId is null || call.ReservationId != command.ReservationId)
        {
            return;
        }

        if (command.Kind == CommandKind.HoldLeg && await reservations.TakeBackAsync(unit.Sql, call))
        {
            HoldCaller.RecordEnd(unit, call, HoldEnd.Failed);
        }
        else if (command.Kind == CommandKind.TakeBackLeg
            && !string.Equals(code, ProviderOutcome.NotInRoom, StringComparison.Ordinal)
            && await reservations.HoldAsync(unit.Sql, call, unit.Now, unit.Now + AgainAfter))
        {
            unit.Record(CallEventKind.HoldStarted, call.Ref, "take back failed");
            unit.Wake(Wake.Deadlines);
        }
    }
}
