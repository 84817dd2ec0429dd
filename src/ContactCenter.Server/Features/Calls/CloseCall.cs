using ContactCenter.Core.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Infrastructure.Units;

namespace ContactCenter.Server.Features.Calls;

/// <summary>The last that is written of a call: its leg is over, what it said is forgotten, and its outcome is what its events come to.</summary>
internal sealed class CloseCall(CallStore calls, FlowSessionStore sessions, EventStore events)
{
    public async Task ExecuteAsync(UnitOfWork unit, LiveCall call, LegState legState)
    {
        await calls.RecordStatusAsync(unit.Sql, call.OrganizationId, call.CallerLegId, legState, int.MaxValue, unit.Now);
        await sessions.DeleteAsync(unit.Sql, call);
        var known = await events.ReadByCallAsync(unit.Sql, call.OrganizationId, call.CallId);
        var all = known.Concat(unit.Events.Where(e => e.CallId == call.CallId)).ToList();
        var ratingOpen = all.Exists(e => e.Kind == CallEventKind.RatingAsked) && !all.Exists(e => e.Kind == CallEventKind.RatingClosed);
        if (ratingOpen)
        {
            unit.Record(CallEventKind.RatingClosed, call.Ref, "no");
        }

        var outcome = CallOutcomes.Of(all);
        if (await calls.EndAsync(unit.Sql, call, unit.Now, outcome))
        {
            unit.Record(CallEventKind.CallEnded, call.Ref, outcome.ToString());
        }
    }
}
