using System.Text.RegularExpressions;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Conversations;
using ContactCenter.Core.Dispositions;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads <c>organization.yaml</c>.</summary>
internal sealed partial class OrganizationFileReader(ValueReader read, ProblemList problems)
{
    public const string FileName = "organization.yaml";

    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestKey = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Where each number names its flow, to check the flow when all are read.</summary>
    public List<KeyValuePair<YamlEntry, PhoneNumber>> Numbers { get; } = [];

    /// <summary>Where each queue names its calendar, to check it when all are read.</summary>
    public IReadOnlyList<KeyValuePair<YamlValue, string>> HoursOfQueues { get; private set; } = [];

    /// <summary>Where agreements name other organizations, to check them when all are read.</summary>
    public AgreementReader Agreements { get; } = new(read, problems);

    /// <summary>Where the question for help on the screen names its texts, to check them when all are read.</summary>
    public List<KeyValuePair<FilePlace, string>> TextsOfRemoteHelp { get; } = [];

    public Organization Read(string name, YamlMap file)
    {
        var root = new MapReader(file, problems);
        var nameOf = root.Require("name");
        var zone = Zone(root.Require("zone"));
        var languages = Languages(root.Require("languages"));
        var phone = new PhoneNumberReader(read);
        var queues = new QueueSettingsReader(read, problems);
        var organization = new Organization
        {
            Id = new OrganizationId(name),
            Names = Names(nameOf, languages),
            Zone = zone,
            Languages = languages,
            Numbers = ReadNumbers(root.Require("numbers"), phone),
            Queues = queues.Read(root.Require("queues"), value => Names(value, languages)),
            Limits = root.Find("limits") is { } limits ? Limits(limits) : new OrganizationLimits(),
            EmergencyNumber = root.Find("emergency_number") is { } emergency ? phone.Read(emergency) : null,
            CallerLists = new CallerLists
            {
                OwnNumbers = phone.List(root.Find("own_numbers"), problems),
                Switchboards = phone.List(root.Find("switchboards"), problems),
                PseudoNumbers = PseudoNumbers(root.Find("pseudo_numbers")),
            },
        };
        HoursOfQueues = queues.Hours;
        organization = organization with { Interpreters = root.Find("interpreters") is { } interpreters ? OutsideTargets(interpreters, languages, phone) : [] };
        organization = organization with { OutsideTargets = root.Find("transfers") is { } transfers ? OutsideTargets(transfers, languages, phone) : [] };
        organization = organization with { Dispositions = root.Find("dispositions") is { } dispositions ? Dispositions(dispositions, languages) : [] };
        organization = organization with { RemoteHelp = root.Find("remote_help") is { } remoteHelp ? RemoteHelp(remoteHelp) : null };
        organization = organization with
        {
            Targets = root.Find("targets") is { } targets ? new TargetReader(read, problems).Read(targets, organization.Queues) : [],
            Agreements = root.Find("agreements") is { } agreements ? Agreements.Read(agreements, organization) : [],
        };
        root.Close();
        return organization;
    }

    private TimeZoneInfo Zone(YamlValue value)
    {
        var id = read.Text(value);
        return ZonePattern().IsMatch(id) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : read.Fail(value is YamlScalar { IsText: true } ? value : new YamlUnreadable(value.Place), "a time zone such as Europe/Madrid", TimeZoneInfo.Utc);
    }

    private List<LanguageTag> Languages(YamlValue value)
    {
        var languages = new List<LanguageTag>();
        foreach (var item in read.Items(value))
        {
            var tag = read.Text(item);
            if (tag.Length > 0 && !LanguagePattern().IsMatch(tag))
            {
                read.Fail(item, "a language tag such as ca, es or oc-aranese", 0);
            }
            else if (languages.Contains(new LanguageTag(tag)))
            {
                problems.Add(item.Place, $"language '{tag}' is already in the list");
            }

            languages.Add(new LanguageTag(tag));
        }

        return value is YamlList { Items: [] } ? read.Fail(value, "at least one language", languages) : languages;
    }

    private Dictionary<LanguageTag, string> Names(YamlValue value, IReadOnlyList<LanguageTag> languages)
    {
        var names = new Dictionary<LanguageTag, string>();
        if (read.Properties(value) is { } perLanguage)
        {
            foreach (var language in languages.Distinct().Where(tag => tag.Value.Length > 0))
            {
                names[language] = read.Text(perLanguage.Require(language.Value));
            }

            perLanguage.Close();
        }

        return names;
    }

    private Dictionary<PhoneNumber, FlowId> ReadNumbers(YamlValue value, PhoneNumberReader phone)
    {
        var numbers = new Dictionary<PhoneNumber, FlowId>();
        foreach (var entry in read.Entries(value))
        {
            var flow = new FlowId(read.Id(entry.Value));
            if (phone.Read(entry.Key) is { } number)
            {
                numbers[number] = flow;
                Numbers.Add(KeyValuePair.Create(entry, number));
            }
        }

        return value is YamlMap { Entries: [] } ? read.Fail(value, "at least one number", numbers) : numbers;
    }

    private List<DispositionType> Dispositions(YamlValue value, IReadOnlyList<LanguageTag> languages)
    {
        var types = new List<DispositionType>();
        foreach (var entry in read.Entries(value))
        {
            var code = new DispositionCode(read.Id(entry.Key));
            if (read.Properties(entry.Value) is { } type)
            {
                types.Add(new DispositionType(code, Names(type.Require("name"), languages)));
                type.Close();
            }
        }

        return types;
    }

    private List<OutsideTarget> OutsideTargets(YamlValue value, IReadOnlyList<LanguageTag> languages, PhoneNumberReader phone)
    {
        var targets = new List<OutsideTarget>();
        foreach (var entry in read.Entries(value))
        {
            var id = read.Id(entry.Key);
            if (read.Properties(entry.Value) is { } target)
            {
                var names = Names(target.Require("name"), languages);
                if (phone.Read(target.Require("number")) is { } number)
                {
                    targets.Add(new OutsideTarget(id, names, number));
                }

                target.Close();
            }
        }

        return targets;
    }

    private RemoteHelpSettings? RemoteHelp(YamlValue value)
    {
        if (read.Properties(value) is not { } map)
        {
            return null;
        }

        var unsaid = new RemoteHelpSettings { Text = string.Empty };
        var settings = new RemoteHelpSettings
        {
            Text = TextKey(map.Require("text")),
            Spoken = map.Find("spoken") is { } spoken ? TextKey(spoken) : null,
            Timeout = map.Find("timeout") is { } timeout ? read.Time(timeout, Shortest, LongestKey) : unsaid.Timeout,
        };
        map.Close();
        return settings;
    }

    private string TextKey(YamlValue value)
    {
        var key = read.Id(value);
        if (key.Length > 0)
        {
            TextsOfRemoteHelp.Add(KeyValuePair.Create(value.Place, key));
        }

        return key;
    }

    private OrganizationLimits Limits(YamlValue value)
    {
        var unsaid = new OrganizationLimits();
        if (read.Properties(value) is not { } map)
        {
            return unsaid;
        }

        var limits = new OrganizationLimits
        {
            Ring = map.Find("ring") is { } ring ? read.Time(ring, Shortest, Longest) : unsaid.Ring,
            WrapUp = map.Find("wrap_up") is { } wrapUp ? read.Time(wrapUp, Shortest, Longest) : unsaid.WrapUp,
            WrapUpExtension = map.Find("wrap_up_extension") is { } extension ? read.Time(extension, Shortest, Longest) : unsaid.WrapUpExtension,
            RingOutside = map.Find("ring_outside") is { } outside ? read.Time(outside, Shortest, Longest) : unsaid.RingOutside,
            Hold = map.Find("hold") is { } hold ? read.Time(hold, Shortest, Longest) : unsaid.Hold,
            DatabaseAway = map.Find("database_away") is { } away ? read.Time(away, Shortest, Longest) : unsaid.DatabaseAway,
            AlertWait = map.Find("alert_wait") is { } alert ? read.Time(alert, Shortest, QueueSettingsReader.LongestWait) : unsaid.AlertWait,
            Drain = map.Find("drain") is { } drain ? read.Time(drain, TimeSpan.Zero, QueueSettingsReader.LongestWait) : unsaid.Drain,
            Redial = map.Find("redial") is { } redial ? read.Time(redial, TimeSpan.Zero, Longest) : unsaid.Redial,
        };
        map.Close();
        return limits;
    }

    private HashSet<string> PseudoNumbers(YamlValue? value)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in value is null ? [] : read.Items(value))
        {
            if (read.Text(item) is { Length: > 0 } name && !names.Add(name))
            {
                problems.Add(item.Place, $"'{name}' is already in the list");
            }
        }

        return names;
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9][A-Za-z0-9_+-]*){0,2}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ZonePattern();

    [GeneratedRegex(@"\A[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LanguagePattern();
}
