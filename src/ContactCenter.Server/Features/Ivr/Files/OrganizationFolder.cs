using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads one organization's folder.</summary>
internal sealed class OrganizationFolder(ProblemList problems)
{
    private readonly ValueReader _read = new(problems);

    /// <param name="name">The folder's name, which is the organization's id.</param>
    /// <param name="files">Its files in ordinal order of their paths.</param>
    public OrganizationDraft Read(string name, IReadOnlyList<FlowFile> files)
    {
        if (!OrganizationId.IsValid(name))
        {
            problems.Add(FilePlace.StartOf(name), $"expected a folder name of 1 to {OrganizationId.MaxLength} lower-case letters, digits and hyphens");
        }

        var contents = OrganizationContents.Read(name, files, problems);
        var flows = contents.Flows.Select(flow => new FlowFileReader(_read, problems).Read(flow.Key, flow.Value)).ToList();
        var texts = contents.Texts.ToDictionary(text => text.Key, text => new TextFileReader(_read, problems).Read(text.Value, contents.Audio.ContainsKey));
        var reader = new OrganizationFileReader(_read, problems);
        var organization = contents.Organization is { } file ? reader.Read(name, file) : null;
        var calendarReader = new CalendarFileReader(_read, problems);
        var calendar = contents.Calendar is { } days ? calendarReader.Read(days, organization?.Zone ?? TimeZoneInfo.Utc) : CalendarFile.None;
        if (organization is null)
        {
            return new OrganizationDraft(name, null, []);
        }

        var set = new FlowSet(
            organization,
            flows.ToDictionary(flow => flow.Flow.Id, flow => flow.Flow),
            new FlowTexts(texts.ToDictionary(
                language => language.Key,
                IReadOnlyDictionary<string, FlowText> (language) => language.Value.ToDictionary(text => text.Key, text => text.Value.Text, StringComparer.Ordinal))),
            calendar.Calendars,
            FolderRevision.Of(files))
        {
            Audio = contents.Audio,
            Notices = calendar.Notices,
        };
        var check = new OrganizationCheck(set, contents, problems);
        check.Languages();
        new PlaceholderCheck(texts, problems).Compare(organization.Languages);
        check.Numbers(reader.Numbers);
        check.Calendars(reader.HoursOfQueues);
        check.Notices(calendarReader.NoticeTexts.Concat(reader.TextsOfRemoteHelp));
        check.Flows(flows);
        return new OrganizationDraft(name, set, [.. reader.Numbers.Select(n => KeyValuePair.Create(n.Value, n.Key.Key.Place))]) { Partners = reader.Agreements.Partners };
    }
}
