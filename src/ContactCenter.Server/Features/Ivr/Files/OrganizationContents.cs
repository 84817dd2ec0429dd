using ContactCenter.Core.Common;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>The files of an organization's folder by what they are; null where one is missing or is no YAML.</summary>
internal sealed record OrganizationContents
{
    private const string TestFolder = "tests/";
    private const string TestSuffix = ".test.yaml";

    public YamlMap? Organization { get; init; }

    public YamlMap? Calendar { get; init; }

    /// <summary>Whether a calendar file stands there that cannot be read; then nobody can say which calendars exist.</summary>
    public bool IsCalendarUnreadable { get; init; }

    /// <summary>File name → content.</summary>
    public required IReadOnlyDictionary<string, YamlMap> Flows { get; init; }

    public required IReadOnlyDictionary<LanguageTag, YamlMap> Texts { get; init; }

    /// <summary>The languages that have a file, readable or not.</summary>
    public required IReadOnlySet<LanguageTag> TextFiles { get; init; }

    /// <summary>Recordings by file name.</summary>
    public required IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Audio { get; init; }

    /// <summary>Reads the files and reports those that are missing, broken or not ours.</summary>
    public static OrganizationContents Read(string name, IEnumerable<FlowFile> files, ProblemList problems)
    {
        YamlMap? organization = null;
        YamlMap? calendar = null;
        var (hasOrganization, isCalendarUnreadable) = (false, false);
        var flows = new Dictionary<string, YamlMap>(StringComparer.Ordinal);
        var texts = new Dictionary<LanguageTag, YamlMap?>();
        var audio = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            switch (file.Name)
            {
                case OrganizationFileReader.FileName:
                    hasOrganization = true;
                    organization = YamlFile.Read(file, problems);
                    break;
                case CalendarFileReader.FileName:
                    calendar = YamlFile.Read(file, problems);
                    isCalendarUnreadable = calendar is null;
                    break;
                case var flow when FlowFileReader.Reads(flow):
                    if (YamlFile.Read(file, problems) is { } map)
                    {
                        flows.Add(flow, map);
                    }

                    break;
                case var text when TextFileReader.LanguageOf(text) is { } language:
                    texts.Add(language, YamlFile.Read(file, problems));
                    break;
                case var recording when AudioFiles.Reads(recording):
                    AddAudio(file, audio, problems);
                    break;
                case var scenario when IsScenario(scenario):
                    break;
                default:
                    problems.Add(
                        FilePlace.StartOf(file.Path),
                        "nothing reads this file; expected organization.yaml, calendar.yaml, <flow>.flow.yaml, texts/<language>.yaml or tests/<name>.test.yaml");
                    break;
            }
        }

        if (!hasOrganization)
        {
            problems.Add(FilePlace.StartOf($"{name}/{OrganizationFileReader.FileName}"), "the file is missing");
        }

        return new OrganizationContents
        {
            Organization = organization,
            Calendar = calendar,
            IsCalendarUnreadable = isCalendarUnreadable,
            Flows = flows,
            Texts = texts.Where(text => text.Value is not null).ToDictionary(text => text.Key, text => text.Value!),
            TextFiles = texts.Keys.ToHashSet(),
            Audio = audio,
        };
    }

    private static void AddAudio(FlowFile file, Dictionary<string, ReadOnlyMemory<byte>> audio, ProblemList problems)
    {
        var name = file.Name[AudioFiles.Folder.Length..];
        if (AudioFiles.IsName(name))
        {
            audio.Add(name, file.Content);
        }
        else
        {
            problems.Add(FilePlace.StartOf(file.Path), $"expected {AudioFiles.Expected}");
        }
    }

    /// <summary>Whether a file says nothing of what callers hear, but how a call must go.</summary>
    public static bool IsScenario(string name) =>
        name.StartsWith(TestFolder, StringComparison.Ordinal)
        && name.EndsWith(TestSuffix, StringComparison.Ordinal)
        && ValueReader.IsId(name[TestFolder.Length..^TestSuffix.Length]);
}
