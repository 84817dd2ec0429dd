using System.Globalization;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Conditions;
using ContactCenter.Core.Ivr.Lookups;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads the nodes that learn something and decide by it.</summary>
/// <param name="read">Reads values.</param>
/// <param name="variables">What the flow declares: the types that answers of other systems are held to.</param>
internal sealed class LogicNodeReader(ValueReader read, IReadOnlyDictionary<string, FlowVariable> variables) : NodeReader(read)
{
    private const int MostDigits = 20;
    private static readonly TimeSpan ShortestLookup = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestLookup = TimeSpan.FromSeconds(4);

    public CollectNode Collect(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Variable = Id(node, "variable"),
        As = Kind(node.Require("as")),
        Min = Digits(node, "min"),
        Max = Digits(node, "max"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Next = Id(node, "next"),
        OnTimeout = Id(node, "on_timeout"),
        OnInvalid = Id(node, "on_invalid"),
        OnError = Id(node, "on_error"),
        FinishOn = OptionalKey(node, "finish_on") ?? "#",
        Confirm = OptionalId(node, "confirm"),
    };

    public BranchNode Branch(string id, MapReader node) => new(id)
    {
        When = Cases(node.Require("when")),
        Else = Id(node, "else"),
    };

    public SetNode Set(string id, MapReader node) => new(id, Literals(node), Id(node, "next"));

    public LookupNode Lookup(string id, MapReader node) => new(id)
    {
        Url = new LookupAddress(Reader.Text(node.Require("url"))),
        Timeout = Reader.Time(node.Require("timeout"), ShortestLookup, LongestLookup),
        Hold = Id(node, "hold"),
        Values = Values(node.Require("values"), (name, value) => new LookupValue(Pointer(value), variables.GetValueOrDefault(name)?.Type ?? FlowValueType.Text)),
        Next = Id(node, "next"),
        NotFound = Id(node, "not_found"),
        OnError = Id(node, "on_error"),
    };

    public IdentifyNode Identify(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Variable = Id(node, "variable"),
        Min = Digits(node, "min"),
        Max = Digits(node, "max"),
        Timeout = Timeout(node),
        Attempts = Attempts(node),
        Url = new LookupAddress(Reader.Text(node.Require("url"))),
        Hold = Id(node, "hold"),
        Next = Id(node, "next"),
        OnFailed = Id(node, "on_failed"),
        OnError = Id(node, "on_error"),
        PinText = OptionalId(node, "pin_text"),
        PinVariable = OptionalId(node, "pin_variable"),
    };

    public NoticeNode Notice(string id, MapReader node) => new(id, Id(node, "notice"), Id(node, "next"));

    public ConsentNode Consent(string id, MapReader node) => new(id)
    {
        Text = Id(node, "text"),
        Purpose = Purpose(node.Require("purpose")),
        Next = Id(node, "next"),
        Declined = Id(node, "declined"),
        Keys = node.Find("keys") is { } keys ? Answers(keys, node) : null,
    };

    private int Digits(MapReader node, string name) => Reader.Number(node.Require(name), 1, MostDigits);

    private CollectKind Kind(YamlValue value) => Reader.Text(value) switch
    {
        "digits" => CollectKind.Digits,
        "phone" => CollectKind.Phone,
        "amount" => CollectKind.Amount,
        "date" => CollectKind.Date,
        "" => default,
        _ => Reader.Fail(value, "digits, phone, amount or date", default(CollectKind)),
    };

    private string Purpose(YamlValue value) => Reader.Text(value) is var purpose && purpose is ("" or ConsentNode.Recording or ConsentNode.RemoteHelp)
        ? purpose
        : Reader.Fail(value, $"{ConsentNode.Recording} or {ConsentNode.RemoteHelp}", string.Empty);

    private ConsentKeys? Answers(YamlValue value, MapReader node)
    {
        var (timeout, attempts) = (Timeout(node), Attempts(node));
        if (Reader.Properties(value) is not { } keys)
        {
            return null;
        }

        var answers = new ConsentKeys(Key(keys.Require("yes")), Key(keys.Require("no")), timeout, attempts);
        keys.Close();
        return answers;
    }

    private List<BranchCase> Cases(YamlValue value)
    {
        var cases = new List<BranchCase>();
        foreach (var item in Reader.Items(value))
        {
            if (Reader.Properties(item) is { } way)
            {
                cases.Add(new BranchCase(Condition(way.Require("if")), Id(way, "next")));
                way.Close();
            }
        }

        return value is YamlList { Items: [] } ? Reader.Fail(value, "at least one condition", cases) : cases;
    }

    private Condition Condition(YamlValue value)
    {
        var none = new Condition([], ConditionJoint.All);
        if (Reader.Text(value) is not { Length: > 0 } text)
        {
            return none;
        }

        return ConditionParser.TryParse(text, out var condition, out var problem) ? condition : Reader.Report(value, $"condition, {problem}", none);
    }

    private Dictionary<string, T> Values<T>(YamlValue all, Func<string, YamlValue, T> readValue)
    {
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in Reader.Entries(all))
        {
            values[Reader.Id(entry.Key)] = readValue(entry.Key.Text, entry.Value);
        }

        return values;
    }

    private Dictionary<string, FlowValue> Literals(MapReader node)
    {
        var all = node.Require("values");
        var literals = Values(all, (_, value) => Literal(value));
        return all is YamlMap { Entries: [] } ? Reader.Fail(all, "at least one value", literals) : literals;
    }

    // whoever wants a text that looks like a number or a duration puts it in quotes
    private FlowValue Literal(YamlValue value) => value switch
    {
        YamlScalar { IsBoolean: true } scalar => new FlowValue.Boolean(bool.Parse(scalar.Text)),
        YamlScalar { IsNumber: true } scalar when long.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => new FlowValue.Number(number),
        YamlScalar { IsText: true, IsPlain: true } scalar when Duration.TryParse(scalar.Text, out var duration) => new FlowValue.Span(duration),
        YamlScalar { IsText: true } scalar => new FlowValue.Text(scalar.Text),
        _ => Reader.Fail<FlowValue>(value, "true, false, a whole number, a duration such as 120s, or a text", new FlowValue.Text(string.Empty)),
    };

    private string Pointer(YamlValue value) => Reader.Text(value) is var path && (path.Length == 0 || IsPointer(path))
        ? path
        : Reader.Fail(value, "a JSON Pointer such as /status", string.Empty);

    // RFC 6901: a tilde stands only before 0 or 1
    private static bool IsPointer(string path) =>
        path.StartsWith('/') && path.Split('~').Skip(1).All(rest => rest.StartsWith('0') || rest.StartsWith('1'));
}
