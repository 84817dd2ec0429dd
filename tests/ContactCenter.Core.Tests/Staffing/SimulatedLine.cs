using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Core.Staffing;
using ContactCenter.Core.Tests.Routing;

namespace ContactCenter.Core.Tests.Staffing;

/// <summary>
/// A line in memory: callers at random instants, agents who answer at once, and the router between them. What comes out are the visits
/// from which figures are made, without those of the first hour, when the line was still filling.
/// </summary>
internal sealed class SimulatedLine(StaffingLoad load, int agents, TimeSpan? patience, int seed)
{
    private static readonly TimeSpan Filling = TimeSpan.FromHours(1);

    private readonly Random _chance = new(seed);
    private readonly PriorityQueue<(EventKind Kind, int Who), (DateTimeOffset At, int Order)> _coming = new();
    private readonly List<WaitingEntry> _waiting = [];
    private readonly DateTimeOffset?[] _idleSince = new DateTimeOffset?[agents];
    private readonly List<VisitFacts> _visits = [];
    private int _order;

    private enum EventKind
    {
        Arrives,
        GivesUp,
        Free,
    }

    public IReadOnlyList<VisitFacts> Run(int calls)
    {
        Array.Fill(_idleSince, Pool.Midnight);
        var at = Pool.Midnight;
        for (var i = 0; i < calls; i++)
        {
            at += Exponential(TimeSpan.FromHours(1) / load.CallsPerHour);
            Plan(EventKind.Arrives, i, at);
        }

        while (_coming.TryDequeue(out var next, out var when))
        {
            Happen(next.Kind, next.Who, when.At);
            Route(when.At);
        }

        return [.. _visits.Where(visit => visit.EnteredAt >= Pool.Midnight + Filling)];
    }

    private void Happen(EventKind kind, int who, DateTimeOffset at)
    {
        switch (kind)
        {
            case EventKind.Arrives: Arrive(who, at); break;
            case EventKind.GivesUp: GiveUp(who, at); break;
            default: _idleSince[who] = at; break;
        }
    }

    private void Arrive(int caller, DateTimeOffset at)
    {
        _waiting.Add(Pool.Caller(caller) with { AgeFrom = at });
        if (patience is { } mean)
        {
            Plan(EventKind.GivesUp, caller, at + Exponential(mean));
        }
    }

    private void GiveUp(int caller, DateTimeOffset at)
    {
        if (_waiting.Find(entry => entry.QueueEntryId == Pool.CallerId(caller)) is { } entry)
        {
            _waiting.Remove(entry);
            _visits.Add(new VisitFacts(Pool.Prat, entry.QueueId, entry.AgeFrom, at, VisitExit.Abandoned));
        }
    }

    private void Route(DateTimeOffset at)
    {
        var atWork = _idleSince.Index()
            .Where(agent => agent.Item is not null)
            .Select(agent => Pool.Agent(agent.Index) with { IdleSince = agent.Item!.Value });
        foreach (var assignment in Router.Decide(new RoutingInput(at, _waiting, [.. atWork]), Pool.Selector))
        {
            var entry = _waiting.Single(waiting => waiting.QueueEntryId == assignment.QueueEntryId);
            var end = at + Exponential(load.HandleTime);
            _waiting.Remove(entry);
            _visits.Add(new VisitFacts(Pool.Prat, entry.QueueId, entry.AgeFrom, at, VisitExit.Answered, end));
            _idleSince[Pool.NumberOf(assignment.AgentId.Value)] = null;
            Plan(EventKind.Free, Pool.NumberOf(assignment.AgentId.Value), end);
        }
    }

    private void Plan(EventKind kind, int who, DateTimeOffset at) => _coming.Enqueue((kind, who), (at, ++_order));

    private TimeSpan Exponential(TimeSpan mean) => mean * -Math.Log(1 - _chance.NextDouble());
}
