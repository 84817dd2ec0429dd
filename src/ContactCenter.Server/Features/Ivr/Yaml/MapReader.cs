namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Reads the properties of a map whose names are fixed; whatever nobody asked for is a problem when closing.</summary>
internal sealed class MapReader(YamlMap map, ProblemList problems)
{
    private readonly List<string> _known = [];

    public FilePlace Place => map.Place;

    /// <summary>The value, or null where the property is left out.</summary>
    public YamlValue? Find(string name)
    {
        _known.Add(name);
        return map.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Text, name, StringComparison.Ordinal))?.Value;
    }

    /// <summary>The value; a property that is left out is a problem.</summary>
    public YamlValue Require(string name)
    {
        if (Find(name) is { } value)
        {
            return value;
        }

        problems.Add(map.Place, $"property '{name}' is missing");
        return new YamlUnreadable(map.Place);
    }

    /// <summary>Reports the properties that are not known.</summary>
    public void Close()
    {
        foreach (var entry in map.Entries.Where(entry => !_known.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            problems.Add(entry.Key.Place, $"unknown property '{entry.Key.Text}'; expected {string.Join(", ", _known)}");
        }
    }
}
