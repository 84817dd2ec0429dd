using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ContactCenter.Server.Features.Ivr.Yaml;

/// <summary>Builds values from YAML events. Refuses what hides meaning from a reader: anchors, tags, second documents, repeated keys.</summary>
internal sealed class YamlTree(IParser parser, string file, ProblemList problems)
{
    private const int MaxDepth = 20;

    public YamlValue? Read()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out var start))
        {
            problems.Add(FilePlace.StartOf(file), "the file is empty");
            return null;
        }

        if (start.Version is { } version && version.Version is not { Major: 1, Minor: 2 })
        {
            problems.Add(PlaceOf(start), "files are YAML 1.2; leave the %YAML line out");
        }

        var root = ReadValue(depth: 0);
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            problems.Add(PlaceOf(second), "one document per file; remove '---' and put the rest into another file");
        }

        return root;
    }

    private YamlValue ReadValue(int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            problems.Add(PlaceOf(alias), $"aliases are not used here; write the value instead of '*{alias.Value}'");
            return new YamlUnreadable(PlaceOf(alias));
        }

        CheckDecoration();
        if (depth > MaxDepth)
        {
            var place = PlaceOf(parser.Current!);
            problems.Add(place, $"more than {MaxDepth} levels of nesting");
            parser.SkipThisAndNestedEvents();
            return new YamlUnreadable(place);
        }

        return parser.Current switch
        {
            MappingStart map => ReadMap(map, depth),
            SequenceStart list => ReadList(list, depth),
            _ => ReadScalar(),
        };
    }

    private void CheckDecoration()
    {
        if (parser.Current is not NodeEvent node)
        {
            return;
        }

        if (!node.Anchor.IsEmpty)
        {
            problems.Add(PlaceOf(node), $"anchors are not used here; remove '&{node.Anchor.Value}'");
        }

        if (!node.Tag.IsEmpty)
        {
            problems.Add(PlaceOf(node), $"tags are not used here; remove '{node.Tag.Value}'");
        }
    }

    private YamlScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        return new YamlScalar(PlaceOf(scalar), scalar.Value, scalar.Style is ScalarStyle.Plain);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        parser.Consume<SequenceStart>();
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadValue(depth + 1));
        }

        return new YamlList(PlaceOf(start), items);
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var known = new Dictionary<string, FilePlace>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            if (key is not YamlScalar name)
            {
                ReportKey(key);
            }
            else if (!known.TryAdd(name.Text, name.Place))
            {
                problems.Add(name.Place, $"'{name.Text}' is written twice; the first stands in line {known[name.Text].Line}");
            }
            else
            {
                entries.Add(new YamlEntry(name, value));
            }
        }

        return new YamlMap(PlaceOf(start), entries);
    }

    private void ReportKey(YamlValue key)
    {
        if (key is not YamlUnreadable)
        {
            problems.Add(key.Place, "expected a name before the colon, found a list or properties");
        }
    }

    private FilePlace PlaceOf(ParsingEvent e) => new(file, (int)e.Start.Line, (int)e.Start.Column);
}
