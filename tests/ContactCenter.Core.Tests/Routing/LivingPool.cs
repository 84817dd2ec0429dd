using ContactCenter.Core.Agents;
using ContactCenter.Core.Common;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Core.Routing;

namespace ContactCenter.Core.Tests.Routing;

/// <summary>Callers and agents to whom things happen by chance: the rules of Core carried out in memory.</summary>
internal sealed class LivingPool
{
    private const int MostWaiting = 40;
    private static readonly LanguageTag[] Languages = [new("ca"), new("es")];
    private static readonly TimeSpan Redial = TimeSpan.FromMinutes(10);

    private readonly Random _random;
    private readonly Dictionary<QueueEntryId, Stay> _waiting = [];
    private readonly Dictionary<AgentId, Worker> _agents = [];
    private readonly Dictionary<int, LostPlace> _lost = [];
    private readonly QueueSettings[] _queues;
    private readonly SharingAgreement _agreement = new() { With = Pool.Vic, After = TimeSpan.FromSeconds(45) };
    private DateTimeOffset _now = Pool.Midnight;
    private int _number;

    public LivingPool(Random random)
    {
        _random = random;
        _queues =
        [
            Queue("general", 5) with { MatchesLanguage = true, Widening = [new Widening { After = TimeSpan.FromSeconds(60), MatchesLanguage = false }] },
            Queue("taxes", 5) with { Widening = [new Widening { After = TimeSpan.FromSeconds(90), Skills = [] }], MaxWait = TimeSpan.FromMinutes(10) },
            Queue("elderly", 2) with { Skills = [], Overflow = new QueueOverflow(new QueueId("general"), TimeSpan.FromMinutes(2)) },
        ];
        for (var id = 1; id <= 12; id++)
        {
            var skills = new[] { "general", "taxes", "ca", "es" }.Where(_ => random.Next(3) > 0).Select(skill => (id % 3 == 0 ? Pool.Vic : Pool.Prat, skill, random.Next(1, 11)));
            var agent = Pool.Agent(id, 0, [.. skills]);
            _agents[agent.AgentId] = new Worker(agent);
        }
    }

    public int Served { get; private set; }

    public int Lent { get; private set; }

    public int Widened { get; private set; }

    /// <summary>Callers whose agent did not answer, and those who had their place again.</summary>
    public int Returned { get; private set; }

    public override string ToString() => $"{_number} callers, {Served} served, {Lent} by lent agents, {Widened} by wider needs, {Returned} back at their place";

    /// <summary>One thing happens; the answer says which.</summary>
    public string Happen()
    {
        _now += TimeSpan.FromMilliseconds(_random.Next(1, 4000));
        return _random.Next(12) switch
        {
            < 4 => Arrive(),
            4 => HangUp(),
            5 => NoAnswer(),
            6 or 7 => Finish(),
            8 => Declare(),
            9 or 10 => Answer(),
            _ => ApplyRules(),
        };
    }

    public RoutingInput Input() => new(_now, [.. _waiting.Values.Where(stay => stay.HeldBy is null).Select(See)], [.. _agents.Values.Select(worker => worker.See())]);

    public void Hold(IReadOnlyList<Assignment> decided)
    {
        foreach (var assignment in decided)
        {
            var (stay, worker) = (_waiting[assignment.QueueEntryId], _agents[assignment.AgentId]);
            stay.HeldBy = worker;
            worker.Hold(stay);
            Lent += assignment.Reason.Contains("lent by", StringComparison.Ordinal) ? 1 : 0;
            Widened += assignment.Reason.Contains("widened", StringComparison.Ordinal) ? 1 : 0;
        }
    }

    /// <summary>Whether each caller is in one place and each agent has one call at most.</summary>
    public string? Fault()
    {
        var held = _agents.Values.Where(worker => worker.Stay is not null).Select(worker => worker.Stay!).ToList();
        if (held.Distinct().Count() != held.Count)
        {
            return "a caller is held by two agents";
        }

        return _waiting.Values.FirstOrDefault(stay => stay.HeldBy is { } worker && worker.Stay != stay) is { } lost ? $"caller {lost.Number} is held by nobody" : null;
    }

    private static QueueSettings Queue(string id, int priority) => new()
    {
        Id = new QueueId(id), Names = new Dictionary<LanguageTag, string>(), Skills = [new Skill(id)], Priority = priority,
    };

    private string Arrive()
    {
        if (_waiting.Count >= MostWaiting)
        {
            return "a full house";
        }

        var caller = _random.Next(200);
        var queue = _queues[_random.Next(_queues.Length)];
        var ageFrom = KeptPlace.AgeFrom(_now, _lost.GetValueOrDefault(caller), Redial);
        Returned += ageFrom < _now ? 1 : 0;
        _lost.Remove(caller);
        Enter(new Stay(++_number, caller, queue, Languages[_random.Next(Languages.Length)], ageFrom, _now));
        return $"caller {_number} arrives";
    }

    private void Enter(Stay stay) => _waiting[Pool.CallerId(stay.Number)] = stay;

    private string HangUp()
    {
        if (Any(_waiting.Values) is not { } stay)
        {
            return "nobody hangs up";
        }

        _waiting.Remove(Pool.CallerId(stay.Number));
        _lost[stay.Caller] = new LostPlace(stay.AgeFrom, _now);
        stay.HeldBy?.Free(_now);
        return $"caller {stay.Number} hangs up";
    }

    private string NoAnswer()
    {
        if (Any(_agents.Values.Where(worker => worker is { Stay: not null, Talks: false })) is not { } worker)
        {
            return "everybody answers";
        }

        worker.Stay!.HeldBy = null;
        worker.Free(_now);
        worker.Reason = NotReadyReason.NoAnswer;
        Returned++;
        return "nobody answers";
    }

    private string Answer()
    {
        if (Any(_agents.Values.Where(worker => worker is { Stay: not null, Talks: false })) is not { } worker)
        {
            return "nothing rings";
        }

        _waiting.Remove(Pool.CallerId(worker.Stay!.Number));
        worker.Talks = true;
        Served++;
        return $"caller {worker.Stay.Number} is answered";
    }

    private string Finish()
    {
        if (Any(_agents.Values.Where(worker => worker.Talks)) is not { } worker)
        {
            return "nobody talks";
        }

        if (_random.Next(10) == 0)
        {
            // the conversation breaks, or is passed on: the caller waits again with the age of the first stay
            var stay = worker.Stay!;
            Enter(stay with { Number = ++_number, HeldBy = null, EnteredAt = _now, Queue = _queues[_random.Next(_queues.Length)] });
        }

        worker.Free(_now);
        return "a conversation ends";
    }

    private string Declare()
    {
        var worker = Any(_agents.Values)!;
        worker.Reason = _random.Next(3) == 0 ? NotReadyReason.Break : null;
        return worker.Reason is null ? "an agent is ready" : "an agent takes a break";
    }

    private string ApplyRules()
    {
        foreach (var (id, stay) in _waiting.Where(each => each.Value.HeldBy is null).ToList())
        {
            switch (WaitRule.Judge(stay.Queue, _now - stay.EnteredAt, QueueHours.Open, isServed: true, overflowTakes: true))
            {
                case WaitVerdict.Overflow:
                    _waiting.Remove(id);
                    Enter(stay with { Number = ++_number, EnteredAt = _now, Queue = _queues.Single(queue => queue.Id == stay.Queue.Overflow!.To) });
                    break;
                case WaitVerdict.EndWait:
                    _waiting.Remove(id);
                    break;
                default:
                    break;
            }
        }

        return "the rules of the queues are applied";
    }

    private WaitingEntry See(Stay stay)
    {
        var needs = stay.Queue.NeedsAt(_now - stay.AgeFrom, stay.Language);
        return new WaitingEntry(Pool.CallerId(stay.Number), Pool.Prat, stay.Queue.Id, needs.Skills, stay.Queue.Priority, stay.AgeFrom, stay.Number)
        {
            Widened = needs.Widened,
            Lenders = _agreement.Covers(stay.Queue.Id, _now - stay.AgeFrom) ? [_agreement.With] : [],
        };
    }

    private T? Any<T>(IEnumerable<T> from)
        where T : class => from.ToList() is { Count: > 0 } list ? list[_random.Next(list.Count)] : null;

    private sealed record Stay(int Number, int Caller, QueueSettings Queue, LanguageTag Language, DateTimeOffset AgeFrom, DateTimeOffset EnteredAt)
    {
        public Worker? HeldBy { get; set; }
    }

    private sealed class Worker(RoutableAgent agent)
    {
        private DateTimeOffset _idleSince = agent.IdleSince;

        public Stay? Stay { get; private set; }

        public bool Talks { get; set; }

        public NotReadyReason? Reason { get; set; }

        public void Hold(Stay stay) => Stay = stay;

        public void Free(DateTimeOffset now) => (Stay, Talks, _idleSince) = (null, false, now);

        public RoutableAgent See() => agent with
        {
            IdleSince = _idleSince,
            Absence = Talks ? new AgentAbsence(AgentState.OnCall, Reason)
                : Stay is not null ? new AgentAbsence(AgentState.Reserved, Reason)
                : Reason is not null ? new AgentAbsence(AgentState.Idle, Reason) : null,
        };
    }
}
