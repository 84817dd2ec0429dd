using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Calls;
using ContactCenter.Server.Features.Ivr;
using ContactCenter.Server.Features.Ivr.Publication;
using ContactCenter.Server.Infrastructure.Units;
using ContactCenter.Server.Infrastructure.Webhooks;
using ContactCenter.Twilio.Twiml;
using ContactCenter.Twilio.Webhooks;

namespace ContactCenter.Server.Features.Queues;

/// <summary>
/// What callers hear in a queue with a wait loop, round after round, and the key that takes them out of it. Whoever is already on the way
/// to an agent, or anywhere else, hears music: the next document is on its way.
/// </summary>
internal sealed class AnnounceWait(CallStore calls, FlowSessionStore sessions, FlowRevisions revisions, FlowCatalog flows, QueueStanding standing, FlowTwiml twiml)
{
    /// <summary>The next round.</summary>
    public async Task<TwimlDocument> ExecuteAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request) =>
        await FindAsync(unit, target) is { } place ? await SayAsync(unit, place) : await OtherAsync(unit, target);

    /// <summary>A key was pressed meanwhile. One that leads nowhere changes nothing.</summary>
    public async Task<TwimlDocument> WithKeyAsync(UnitOfWork unit, VoiceTarget target, VoiceRequest request)
    {
        if (await FindAsync(unit, target) is not { } place)
        {
            return await OtherAsync(unit, target);
        }

        if (request.Digits is not { } key || !place.Loop.Keys.ContainsKey(key))
        {
            return await SayAsync(unit, place);
        }

        await KeepAsync(unit, place, WaitLoopNode.Press(place.Session, key));
        return new TwimlDocument(new Leave());
    }

    // who was sent out of the queue and is still in it is let out here: the order to the provider did not get through
    private async Task<TwimlDocument> OtherAsync(UnitOfWork unit, VoiceTarget target) =>
        await calls.HoldAsync(unit.Sql, target.OrganizationId, target.CallId) is { EndedAt: null, PendingMove: not null, QueueEntryId: null }
            ? new TwimlDocument(new Leave())
            : WaitDocuments.Music;

    private async Task<Place?> FindAsync(UnitOfWork unit, VoiceTarget target)
    {
        var call = await calls.HoldAsync(unit.Sql, target.OrganizationId, target.CallId);
        if (call is not { EndedAt: null, PendingMove: null, EntryState: QueueEntryState.Waiting or QueueEntryState.Reserved, QueueId: { } queue, QueueEntryId: { } entry }
            || await sessions.FindAsync(unit.Sql, call) is not { } session
            || session.Step != target.Step)
        {
            return null;
        }

        var set = await revisions.OfCallAsync(unit.Sql, call.OrganizationId, session.Revision);
        return FlowTwiml.WaitLoopOf(set, session) is { } loop ? new Place(call, session, set, loop, queue, entry) : null;
    }

    private async Task<TwimlDocument> SayAsync(UnitOfWork unit, Place place)
    {
        var seen = await standing.ReadFromPlaceAsync(unit.Sql, place.Set.Organization, place.Queue, place.Entry, unit.Now);
        var band = seen is { Seen: var observation } && WaitEstimator.Remaining(observation) is { } wait ? WaitBand.Of(wait) : null;
        var facts = flows.FactsFor(place.Set, unit.Now) with { Caller = CallerClassification.Kept(place.Session) };
        var round = place.Loop.Round(place.Session, facts, IsFirstComeFirstServed(place) ? seen?.Place : null, band);
        if (round.Told is { } told)
        {
            unit.Record(CallEventKind.WaitAnnounced, place.Call.Ref, told.ToString());
        }

        await KeepAsync(unit, place, round.Session);
        return twiml.Wait(place.Call, round.Session, place.Loop, round.Prompts);
    }

    // where agents are chosen by several skills, somebody behind may be served first
    private static bool IsFirstComeFirstServed(Place place) => place.Set.Organization.Queues.GetValueOrDefault(place.Queue) is not ({ Skills.Count: > 1 } or { MatchesLanguage: true });

    private async Task KeepAsync(UnitOfWork unit, Place place, FlowSession session)
    {
        if (!await sessions.UpdateAsync(unit.Sql, place.Call, session, place.Session.Step))
        {
            throw new InvalidOperationException($"call {place.Call.CallId} was brought on while it waited at step {place.Session.Step}");
        }
    }

    private sealed record Place(LiveCall Call, FlowSession Session, FlowSet Set, WaitLoopNode Loop, QueueId Queue, QueueEntryId Entry);
}
