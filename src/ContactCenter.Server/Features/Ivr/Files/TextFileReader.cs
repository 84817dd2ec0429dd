using ContactCenter.Core.Common;
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

    public IReadOnlyDictionary<string, string> Read(YamlMap file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in read.Entries(file))
        {
            read.Id(entry.Key);
            texts[entry.Key.Text] = read.Text(entry.Value) is { Length: > 0 } text ? text : Reported;
        }

        foreach (var key in StandbyTexts.All.Where(key => !texts.ContainsKey(key)))
        {
            problems.Add(FilePlace.StartOf(file.Place.File), $"text '{key}' is missing; the server speaks it when something fails");
        }

        return texts;
    }
}
