using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads what callers hear in one language: <c>texts/ca.yaml</c>.</summary>
internal sealed class TextFileReader(ValueReader read, ProblemList problems)
{
    private const string Folder = "texts/";
    private const string Extension = ".yaml";

    // stands for a text that is wrong and has been reported: it is there, so nobody reports it as missing on top
    private const string Reported = "?";

    public static string FileOf(LanguageTag language) => $"{Folder}{language}{Extension}";

    /// <summary>The language of a file of texts; null for any other file.</summary>
    public static LanguageTag? LanguageOf(string name) =>
        name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal)
            ? new LanguageTag(name[Folder.Length..^Extension.Length])
            : null;

    /// <param name="file">The file.</param>
    /// <param name="isRecording">Whether the organization's folder has a recording of that name.</param>
    public IReadOnlyDictionary<string, TextDraft> Read(YamlMap file, Func<string, bool> isRecording)
    {
        var texts = new Dictionary<string, TextDraft>(StringComparer.Ordinal);
        foreach (var entry in read.Entries(file))
        {
            read.Id(entry.Key);
            var before = problems.Count;
            var text = Text(entry.Value, isRecording);
            if (StandbyTexts.All.Contains(entry.Key.Text, StringComparer.Ordinal) && text.Placeholders.Count > 0)
            {
                problems.Add(entry.Value.Place, $"text '{entry.Key.Text}' is spoken by the server itself, which knows no {{{text.Placeholders[0].Name}}}");
            }

            texts[entry.Key.Text] = new TextDraft(text, entry.Key.Place, problems.Count == before);
        }

        foreach (var key in StandbyTexts.All.Where(key => !texts.ContainsKey(key)))
        {
            problems.Add(FilePlace.StartOf(file.Place.File), $"text '{key}' is missing; the server speaks it when something fails");
        }

        return texts;
    }

    private FlowText Text(YamlValue value, Func<string, bool> isRecording)
    {
        if (value is not YamlMap map)
        {
            return Parse(value);
        }

        var properties = new MapReader(map, problems);
        var text = Parse(properties.Require("text"));
        var audio = properties.Find("audio") is { } name ? Audio(name, isRecording) : null;
        properties.Close();
        if (audio is not null && text.Placeholders.Count > 0)
        {
            problems.Add(map.Place, $"a recording cannot say {{{text.Placeholders[0].Name}}}; leave the audio or the placeholder out");
        }

        return text with { Audio = audio };
    }

    private FlowText Parse(YamlValue value)
    {
        var parser = new FlowTextParser(read.Text(value) is { Length: > 0 } written ? written : Reported);
        var text = parser.Parse();
        foreach (var problem in parser.Problems)
        {
            problems.Add(value.Place, problem);
        }

        return text;
    }

    private string? Audio(YamlValue value, Func<string, bool> isRecording)
    {
        var name = read.Text(value);
        if (name.Length > 0 && !AudioFiles.IsName(name))
        {
            return read.Fail<string?>(value, AudioFiles.Expected, null);
        }

        if (name.Length > 0 && !isRecording(name))
        {
            problems.Add(value.Place, $"the file {AudioFiles.Folder}{name} is missing");
        }

        return name.Length > 0 ? name : null;
    }
}
