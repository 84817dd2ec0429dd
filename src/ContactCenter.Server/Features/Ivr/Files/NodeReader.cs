using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>The properties that many node types have in common.</summary>
internal abstract class NodeReader(ValueReader read)
{
    private const int MaxAttempts = 5;
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromSeconds(60);

    protected ValueReader Reader { get; } = read;

    protected string Id(MapReader node, string name) => Reader.Id(node.Require(name));

    protected string? OptionalId(MapReader node, string name) => node.Find(name) is { } value ? Reader.Id(value) : null;

    protected TimeSpan Timeout(MapReader node) => Reader.Time(node.Require("timeout"), ShortestTimeout, LongestTimeout);

    protected int Attempts(MapReader node) => Reader.Number(node.Require("attempts"), 1, MaxAttempts);

    /// <summary>A key of the telephone as a value.</summary>
    protected string Key(YamlValue value) => Reader.Text(value) is { Length: > 0 } key ? CheckKey(value, key) : string.Empty;

    protected string? OptionalKey(MapReader node, string name) => node.Find(name) is { } value ? Key(value) : null;

    protected Dictionary<string, T> Keys<T>(MapReader node, Func<YamlValue, T> readValue) => Keys(node.Require("keys"), readValue);

    protected Dictionary<string, T> Keys<T>(YamlValue all, Func<YamlValue, T> readValue)
    {
        var keys = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in Reader.Entries(all))
        {
            CheckKey(entry.Key, entry.Key.Text);
            keys[entry.Key.Text] = readValue(entry.Value);
        }

        return all is YamlMap { Entries: [] } ? Reader.Fail(all, "at least one key", keys) : keys;
    }

    private string CheckKey(YamlValue value, string key) => key is [(>= '0' and <= '9') or '*' or '#']
        ? key
        : Reader.Fail(value, "one key of a telephone: \"0\" to \"9\", \"*\" or \"#\"", string.Empty);
}
