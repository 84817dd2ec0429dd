using ContactCenter.Core.Common;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the queues of <c>organization.yaml</c>.</summary>
internal sealed class QueueSettingsReader(ValueReader read, ProblemList problems)
{
    public static readonly TimeSpan LongestWait = TimeSpan.FromHours(4);

    private const int MostWaiting = 10_000;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private readonly List<(YamlValue Value, QueueId From, QueueOverflow Overflow)> _overflows = [];
    private readonly List<KeyValuePair<YamlValue, string>> _hours = [];

    /// <summary>Where a queue names its calendar.</summary>
    public IReadOnlyList<KeyValuePair<YamlValue, string>> Hours => _hours;

    /// <param name="value">The property <c>queues</c>.</param>
    /// <param name="names">Reads what people call a queue.</param>
    public Dictionary<QueueId, QueueSettings> Read(YamlValue value, Func<YamlValue, IReadOnlyDictionary<LanguageTag, string>> names)
    {
        var queues = new Dictionary<QueueId, QueueSettings>();
        foreach (var entry in read.Entries(value))
        {
            var id = new QueueId(read.Id(entry.Key));
            queues[id] = read.Properties(entry.Value) is { } queue
                ? Queue(id, queue, names)
                : new QueueSettings { Id = id, Names = new Dictionary<LanguageTag, string>() };
        }

        CheckOverflows(queues);
        return queues;
    }

    private QueueSettings Queue(QueueId id, MapReader queue, Func<YamlValue, IReadOnlyDictionary<LanguageTag, string>> names)
    {
        var unsaid = new QueueSettings { Id = id, Names = names(queue.Require("name")) };
        var settings = unsaid with
        {
            Skills = queue.Find("skills") is { } skills ? Skills(skills) : unsaid.Skills,
            Priority = queue.Find("priority") is { } priority ? read.Number(priority, 1, 9) : unsaid.Priority,
            MaxWaiting = queue.Find("max_waiting") is { } most ? read.Number(most, 1, MostWaiting) : unsaid.MaxWaiting,
            MatchesLanguage = queue.Find("match_language") is { } matches ? read.Boolean(matches) : unsaid.MatchesLanguage,
            Widening = queue.Find("widen") is { } widen ? Widening(widen) : unsaid.Widening,
            MaxWait = queue.Find("max_wait") is { } longest ? read.Time(longest, Shortest, LongestWait) : unsaid.MaxWait,
            Overflow = queue.Find("overflow") is { } overflow ? Overflow(id, overflow) : unsaid.Overflow,
            Hours = queue.Find("hours") is { } hours ? Calendar(hours) : unsaid.Hours,
        };
        queue.Close();
        return settings;
    }

    private List<Skill> Skills(YamlValue value) => [.. read.Items(value).Select(skill => new Skill(read.Id(skill)))];

    private string Calendar(YamlValue value)
    {
        var calendar = read.Id(value);
        _hours.Add(KeyValuePair.Create(value, calendar));
        return calendar;
    }

    private List<Widening> Widening(YamlValue value)
    {
        var steps = new List<Widening>();
        foreach (var item in read.Items(value))
        {
            if (read.Properties(item) is not { } map)
            {
                continue;
            }

            var after = map.Require("after");
            var step = new Widening
            {
                After = read.Time(after, Shortest, Longest),
                Skills = map.Find("skills") is { } skills ? Skills(skills) : null,
                MatchesLanguage = map.Find("match_language") is { } matches ? read.Boolean(matches) : null,
            };
            map.Close();
            if (step is { Skills: null, MatchesLanguage: null })
            {
                problems.Add(item.Place, "this step changes nothing; expected skills or match_language");
            }

            if (steps is [.., var before] && step.After <= before.After)
            {
                problems.Add(after.Place, "expected a longer time than in the step before");
            }

            steps.Add(step);
        }

        return steps;
    }

    private QueueOverflow? Overflow(QueueId from, YamlValue value)
    {
        if (read.Properties(value) is not { } map)
        {
            return null;
        }

        var to = map.Require("to");
        var overflow = new QueueOverflow(new QueueId(read.Id(to)), read.Time(map.Require("after"), Shortest, Longest));
        map.Close();
        _overflows.Add((to, from, overflow));
        return overflow;
    }

    // nobody is sent round in a circle, and nobody to where nothing is
    private void CheckOverflows(Dictionary<QueueId, QueueSettings> queues)
    {
        foreach (var (value, from, overflow) in _overflows.Where(one => one.Overflow.To.Value.Length > 0))
        {
            if (!queues.ContainsKey(overflow.To))
            {
                problems.Add(value.Place, $"queue '{overflow.To}' does not exist");
            }
            else if (Chain(queues, overflow.To).Contains(from))
            {
                problems.Add(value.Place, $"callers who overflow to '{overflow.To}' come back to '{from}'");
            }
        }
    }

    private static HashSet<QueueId> Chain(Dictionary<QueueId, QueueSettings> queues, QueueId start)
    {
        var chain = new HashSet<QueueId>();
        for (QueueId? at = start; at is { } queue && chain.Add(queue); at = queues.GetValueOrDefault(queue)?.Overflow?.To)
        {
        }

        return chain;
    }
}
