using System.Globalization;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;
using ContactCenter.Core.Ivr.Scenarios;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Scenarios;

/// <summary>Reads a <c>tests/*.test.yaml</c> against the flows that it is about.</summary>
internal sealed class ScenarioFileReader(FlowSet set, ProblemList problems)
{
    private const string QueuePrefix = "queue.";
    private const string Withheld = "withheld";
    private const string Shared = "shared";
    private const int MostPeople = 1000;

    private static readonly Dictionary<string, ScenarioAspect> Aspects = Enum.GetValues<ScenarioAspect>()
        .ToDictionary(aspect => aspect.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private readonly ValueReader _read = new(problems);

    /// <summary>The scenario; null when the file has a fault.</summary>
    public Scenario? Read(YamlMap file)
    {
        var before = problems.Count;
        var root = new MapReader(file, problems);
        var name = _read.Text(root.Require("test"));
        var at = Instant(root.Require("at"));
        var given = root.Find("given") is { } world ? _read.Entries(world) : [];
        List<ScenarioStep> steps = [.. _read.Items(root.Require("steps")).SelectMany(Step)];
        if (root.Find("then") is { } end)
        {
            steps.AddRange(Expectations(end));
        }

        root.Close();
        var scenario = Given(new Scenario(name, StartOf(set.Organization.Numbers.Keys.First()), at, steps), given);
        return problems.Count == before ? scenario : null;
    }

    private Scenario Given(Scenario scenario, IReadOnlyList<YamlEntry> given)
    {
        var caller = new CallerFacts(CallerKind.Person, PhoneNumber.Parse("+34600000001"));
        var queues = new Dictionary<QueueId, QueueFacts>();
        HashSet<FlowPort>? ports = null;
        IReadOnlyList<CallbackSlot> slots = [];
        foreach (var (key, value) in given)
        {
            switch (key.Text)
            {
                case "line":
                    scenario = new PhoneNumberReader(_read).Read(value) is { } line && (set.Organization.Numbers.ContainsKey(line) || _read.Fail(value, "a number of organization.yaml", standIn: false))
                        ? scenario with { Start = StartOf(line) }
                        : scenario;
                    break;
                case "caller":
                    caller = Caller(value);
                    break;
                case "language":
                    scenario = scenario with { Language = Language(value) };
                    break;
                case "ports":
                    ports = [.. _read.Items(value).Select(Port)];
                    break;
                case "slots":
                    slots = [.. _read.Items(value).Select(Slot).OfType<CallbackSlot>()];
                    break;
                case var queue when queue.StartsWith(QueuePrefix, StringComparison.Ordinal) && set.Organization.Queues.ContainsKey(new QueueId(queue[QueuePrefix.Length..])):
                    queues[new QueueId(queue[QueuePrefix.Length..])] = Queue(value);
                    break;
                default:
                    problems.Add(key.Place, $"unknown property '{key.Text}'; expected line, caller, language, ports, slots, or queue. and the name of a queue");
                    break;
            }
        }

        return scenario with
        {
            Given = facts => facts with
            {
                Caller = caller,
                Queue = queue => queues.GetValueOrDefault(queue) ?? new QueueFacts(1, 0),
                IsAvailable = ports is null ? facts.IsAvailable : ports.Contains,
                Slots = _ => slots,
            },
        };
    }

    private FlowId StartOf(PhoneNumber line) => set.Organization.Numbers[line];

    private DateTimeOffset Instant(YamlValue value) =>
        value is YamlScalar scalar && DateTimeOffset.TryParseExact(scalar.Text, "yyyy-MM-dd'T'HH:mmzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : _read.Fail(value, "an instant such as 2026-12-07T21:10+01:00", DateTimeOffset.UnixEpoch);

    private CallerFacts Caller(YamlValue value) => value switch
    {
        YamlScalar { Text: Withheld } => CallerFacts.Withheld,
        YamlScalar { Text: Shared } => new CallerFacts(CallerKind.Switchboard),
        YamlScalar { IsText: true } scalar when PhoneNumber.TryParse(scalar.Text, out _) => CallerClassification.Of(scalar.Text, null, set.Organization),
        _ => _read.Fail(value, $"a number in quotes, {Withheld} or {Shared}", CallerFacts.Withheld),
    };

    private LanguageTag Language(YamlValue value) => new LanguageTag(_read.Text(value)) is var language && set.Organization.Languages.Contains(language)
        ? language
        : _read.Fail(value, $"one of {string.Join(", ", set.Organization.Languages)}", set.Organization.DefaultLanguage);

    private FlowPort Port(YamlValue value) => Enum.GetValues<FlowPort>().Cast<FlowPort?>()
        .FirstOrDefault(port => string.Equals(port.ToString(), _read.Text(value), StringComparison.OrdinalIgnoreCase))
        ?? _read.Fail(value, $"one of {string.Join(", ", Enum.GetNames<FlowPort>().Select(name => name.ToLowerInvariant()))}", FlowPort.Callback);

    // 2026-12-09T08:00/10:00, in the organization's time
    private CallbackSlot? Slot(YamlValue value)
    {
        var parts = _read.Text(value).Split('/');
        return parts is [var from, var until]
            && DateTime.TryParseExact(from, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var begin)
            && TimeOnly.TryParseExact(until, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var end)
                ? new CallbackSlot(set.Organization.InstantOf(begin), set.Organization.InstantOf(begin.Date + end.ToTimeSpan()))
                : _read.Fail<CallbackSlot?>(value, "a span such as 2026-12-09T08:00/10:00", null);
    }

    private QueueFacts Queue(YamlValue value)
    {
        if (_read.Properties(value) is not { } map)
        {
            return new QueueFacts(1, 0);
        }

        var facts = new QueueFacts(
            map.Find("agents") is { } agents ? _read.Number(agents, 0, MostPeople) : 1,
            map.Find("waiting") is { } waiting ? _read.Number(waiting, 0, MostPeople) : 0,
            map.Find("wait") is { } wait ? _read.Time(wait, TimeSpan.Zero, TimeSpan.FromHours(1)) : null);
        map.Close();
        return facts;
    }

    private IEnumerable<ScenarioStep> Step(YamlValue value)
    {
        switch (value)
        {
            case YamlScalar { IsText: true } word:
                return [new ScenarioStep.Give(word.Place.ToString(), word.Text)];
            case YamlMap { Entries: [var only] } when string.Equals(only.Key.Text, "press", StringComparison.Ordinal):
                return [new ScenarioStep.Give(only.Key.Place.ToString(), Keys(only.Value))];
            case YamlMap { Entries: [var only] } when string.Equals(only.Key.Text, "expect", StringComparison.Ordinal):
                return Expectations(only.Value);
            default:
                return _read.Fail<IEnumerable<ScenarioStep>>(value, $"press: \"1\", expect: {{ … }}, or a word such as answered, {FlowPlay.Wait} or {FlowPlay.HangUp}", []);
        }
    }

    private string Keys(YamlValue value) => value is YamlScalar { IsText: true } scalar && scalar.Text.All(key => key is (>= '0' and <= '9') or '*' or '#')
        ? scalar.Text
        : _read.Fail(value, "keys in quotes, \"\" for silence", string.Empty);

    private List<ScenarioStep> Expectations(YamlValue value)
    {
        var expected = new List<ScenarioStep>();
        foreach (var (key, wanted) in _read.Entries(value))
        {
            if (Aspects.TryGetValue(key.Text, out var aspect))
            {
                expected.Add(new ScenarioStep.Expect(key.Place.ToString(), aspect, Wanted(wanted)));
            }
            else
            {
                problems.Add(key.Place, $"unknown property '{key.Text}'; expected {string.Join(", ", Aspects.Keys)}");
            }
        }

        return expected;
    }

    private string Wanted(YamlValue value) => value switch
    {
        YamlScalar { IsNothing: true } => string.Empty,
        YamlScalar scalar => scalar.Text,
        YamlList list => string.Join(", ", list.Items.Select(_read.Text)),
        _ => _read.Fail(value, "a value or a list in [ ]", string.Empty),
    };
}
