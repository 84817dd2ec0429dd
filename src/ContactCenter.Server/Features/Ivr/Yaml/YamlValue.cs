namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>A value of a YAML file that knows where it stands.</summary>
internal abstract record YamlValue(FilePlace Place);

/// <summary>A value that has been reported already; readers pass over it in silence.</summary>
internal sealed record YamlUnreadable(FilePlace Place) : YamlValue(Place);

internal sealed record YamlList(FilePlace Place, IReadOnlyList<YamlValue> Items) : YamlValue(Place);

internal sealed record YamlMap(FilePlace Place, IReadOnlyList<YamlEntry> Entries) : YamlValue(Place);

internal sealed record YamlEntry(YamlScalar Key, YamlValue Value);
