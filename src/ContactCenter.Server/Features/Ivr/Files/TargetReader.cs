using ContactCenter.Core.Queues;
using ContactCenter.Core.ServiceLevels;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads <c>targets</c> of <c>organization.yaml</c>.</summary>
internal sealed class TargetReader(ValueReader read, ProblemList problems)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    public IReadOnlyList<ServiceLevelTarget> Read(YamlValue value, IReadOnlyDictionary<QueueId, QueueSettings> queues)
    {
        var targets = new List<ServiceLevelTarget>();
        var versions = new HashSet<(string, DateOnly)>();
        foreach (var item in read.Items(value))
        {
            var before = problems.Count;
            if (read.Properties(item) is not { } properties)
            {
                continue;
            }

            var target = new ServiceLevelTarget(
                read.Id(properties.Require("name")),
                read.Number(properties.Require("share"), 1, 100),
                read.Time(properties.Require("within"), Shortest, Longest),
                read.Date(properties.Require("valid_from")),
                properties.Find("queues") is { } named ? Queues(named, queues) : []);
            properties.Close();
            targets.Add(target);
            if (problems.Count == before && !versions.Add((target.Name, target.ValidFrom)))
            {
                problems.Add(item.Place, $"target '{target.Name}' already has a version from that day");
            }
        }

        return targets;
    }

    private List<QueueId> Queues(YamlValue value, IReadOnlyDictionary<QueueId, QueueSettings> known)
    {
        var queues = new List<QueueId>();
        foreach (var item in read.Items(value))
        {
            var id = new QueueId(read.Id(item));
            if (id.Value.Length > 0 && !known.ContainsKey(id))
            {
                problems.Add(item.Place, $"queue '{id}' is not in organization.yaml");
            }

            queues.Add(id);
        }

        return queues;
    }
}
