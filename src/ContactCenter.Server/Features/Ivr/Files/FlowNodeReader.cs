using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads one node; a new node type is one more line here.</summary>
internal sealed class FlowNodeReader(ValueReader read)
{
    private const int MaxAttempts = 5;
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(60);

    /// <summary>The node; null when its type is not known.</summary>
    public FlowNode? Read(string id, MapReader node)
    {
        var type = node.Require("type");
        FlowNode? result = read.Text(type) switch
        {
            "say" => new SayNode(id, Id(node, "text"), Id(node, "next")),
            "menu" => Menu(id, node),
            "hours" => Hours(id, node),
            "language" => Language(id, node),
            "queue" => Queue(id, node),
            "rate" => Rate(id, node),
            "hangup" => new HangUpNode(id, OptionalId(node, "text")),
            "" => null,
            _ => read.Fail<FlowNode?>(type, "a node type (say, menu, hours, language, queue, rate or hangup)", null),
        };
        if (result is not null)
        {
            node.Close();
        }

        return result;
    }

    private MenuNode Menu(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Keys = Keys(node, read.Id),
        OnTimeout = Id(node, "on_timeout"),
        OnInvalid = Id(node, "on_invalid"),
        OnError = Id(node, "on_error"),
    };

    private HoursNode Hours(string id, MapReader node) => new(id)
    {
        Calendar = Id(node, "calendar"),
        Open = Id(node, "open"),
        Closed = Id(node, "closed"),
        Holiday = Id(node, "holiday"),
        Exception = Id(node, "exception"),
        OnError = Id(node, "on_error"),
    };

    private LanguageNode Language(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Keys = Keys(node, value => new LanguageTag(read.Text(value))),
        Default = new LanguageTag(read.Text(node.Require("default"))),
        Next = Id(node, "next"),
    };

    private QueueNode Queue(string id, MapReader node) => new(id)
    {
        Queue = new QueueId(Id(node, "queue")),
        Topic = OptionalId(node, "topic"),
        Text = OptionalId(node, "text"),
        OnAnswer = Id(node, "on_answer"),
        OnFull = Id(node, "on_full"),
        OnError = Id(node, "on_error"),
    };

    private RateNode Rate(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Repeat = Id(node, "repeat"),
        Thanks = Id(node, "thanks"),
        Timeout = Timeout(node),
        Next = Id(node, "next"),
    };

    private string Id(MapReader node, string name) => read.Id(node.Require(name));

    private string? OptionalId(MapReader node, string name) => node.Find(name) is { } value ? read.Id(value) : null;

    private TimeSpan Timeout(MapReader node) => read.Time(node.Require("timeout"), ShortestTimeout, LongestTimeout);

    private int Attempts(MapReader node) => read.Number(node.Require("attempts"), 1, MaxAttempts);

    private Dictionary<string, T> Keys<T>(MapReader node, Func<YamlValue, T> readValue)
    {
        var keys = new Dictionary<string, T>(StringComparer.Ordinal);
        var all = node.Require("keys");
        foreach (var entry in read.Entries(all))
        {
            if (entry.Key.Text is not [(>= '0' and <= '9') or '*' or '#'])
            {
                read.Fail(entry.Key, "one key of a telephone: \"0\" to \"9\", \"*\" or \"#\"", 0);
            }

            keys[entry.Key.Text] = readValue(entry.Value);
        }

        return all is YamlMap { Entries: [] } ? read.Fail(all, "at least one key", keys) : keys;
    }
}
