using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Checks that the files of one organization fit together.</summary>
internal sealed class OrganizationCheck(FlowSet set, OrganizationContents contents, ProblemList problems)
{
    private string Folder => set.Organization.Id.Value;

    // a file that names no language has a finding of its own already
    private FilePlace PlaceOfTexts => FilePlace.StartOf(
        $"{Folder}/{(set.Organization.Languages is [var first, ..] ? TextFileReader.FileOf(first) : OrganizationFileReader.FileName)}");

    /// <summary>Each language has its texts, and nothing is written for nobody.</summary>
    public void Languages()
    {
        var languages = set.Organization.Languages.Where(language => language.Value.Length > 0).ToHashSet();
        foreach (var language in languages.Where(language => !contents.TextFiles.Contains(language)))
        {
            problems.Add(FilePlace.StartOf($"{Folder}/{TextFileReader.FileOf(language)}"), "the file is missing");
        }

        foreach (var language in contents.TextFiles.Where(language => !languages.Contains(language)))
        {
            problems.Add(
                FilePlace.StartOf($"{Folder}/{TextFileReader.FileOf(language)}"),
                $"language '{language}' is not among the organization's languages");
        }
    }

    /// <summary>Each number leads to a flow.</summary>
    public void Numbers(IEnumerable<KeyValuePair<YamlEntry, PhoneNumber>> numbers)
    {
        foreach (var (entry, number) in numbers)
        {
            var flow = set.Organization.Numbers[number];
            if (flow.Value.Length > 0 && !set.Flows.ContainsKey(flow))
            {
                problems.Add(entry.Value.Place, $"flow '{flow}' does not exist; expected a file {flow}{FlowFileReader.Suffix}");
            }
        }
    }

    /// <summary>Each queue that is open by a calendar finds it.</summary>
    public void Calendars(IEnumerable<KeyValuePair<YamlValue, string>> hours)
    {
        foreach (var (value, calendar) in hours.Where(one => one.Value.Length > 0 && !contents.IsCalendarUnreadable && !set.Calendars.ContainsKey(one.Value)))
        {
            problems.Add(value.Place, $"calendar '{calendar}' is not in {CalendarFileReader.FileName}");
        }
    }

    /// <summary>Every rule of flows; left out while a file that the rules need cannot be read, for its findings would be false.</summary>
    public void Flows(IEnumerable<FlowDraft> flows)
    {
        if (contents.IsCalendarUnreadable)
        {
            return;
        }

        var drafts = flows.ToDictionary(flow => flow.Flow.Id);
        foreach (var finding in FlowProof.Find(StandbyTexts.CheckOf(set)))
        {
            var place = finding.FlowId is { } id ? drafts[id].PlaceOf(finding.NodeId) : PlaceOfTexts;
            problems.Add(place, finding.NodeId is { } node ? $"node '{node}': {finding.Message}" : finding.Message, finding.Severity);
        }
    }

    /// <summary>Each notice has its text in every language.</summary>
    public void Notices(IEnumerable<KeyValuePair<FilePlace, string>> texts)
    {
        var names = FlowSetCheck.Of(set).Names;
        foreach (var (place, key) in texts)
        {
            foreach (var problem in names.MissingTexts(key))
            {
                problems.Add(place, problem);
            }
        }
    }
}
