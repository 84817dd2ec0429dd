using ContactCenter.Core.Ivr;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Features.Ivr.Files;

/// <summary>Reads what a flow promises and the names it declares.</summary>
internal sealed class FlowHeaderReader(ValueReader read, ProblemList problems)
{
    private const int MostSeconds = 600;
    private const int MostMenus = 10;

    public FlowLimits Limits(YamlValue value)
    {
        var unsaid = FlowLimits.Default;
        if (read.Properties(value) is not { } map)
        {
            return unsaid;
        }

        var limits = new FlowLimits(
            map.Find("max_seconds_to_human") is { } seconds ? TimeSpan.FromSeconds(read.Number(seconds, 1, MostSeconds)) : unsaid.LongestToPerson,
            map.Find("max_menu_depth") is { } menus ? read.Number(menus, 1, MostMenus) : unsaid.MostMenus);
        map.Close();
        return limits;
    }

    /// <summary>Every declaration; a faulty one has a stand-in, so that its uses are not reported on top.</summary>
    public Dictionary<string, FlowVariable> Variables(YamlValue value)
    {
        var variables = new Dictionary<string, FlowVariable>(StringComparer.Ordinal);
        foreach (var entry in read.Entries(value))
        {
            var name = entry.Key.Text;
            if (!IsName(name))
            {
                problems.Add(entry.Key.Place, $"expected a name of 1 to {ValueReader.MaxIdLength} lower-case letters, digits or '_' that starts with a letter, found '{name}'");
            }

            variables[name] = Variable(name, entry.Value);
        }

        return variables;
    }

    private static bool IsName(string text) =>
        ValueReader.IsId(text) && text[0] is >= 'a' and <= 'z' && !text.Contains('-', StringComparison.Ordinal);

    private FlowVariable Variable(string name, YamlValue value)
    {
        if (read.Properties(value) is not { } map)
        {
            return new FlowVariable(name, FlowValueType.Text, VariablePrivacy.Personal);
        }

        var type = map.Require("type");
        var privacy = map.Require("privacy");
        map.Close();
        return new FlowVariable(name, Type(type), Privacy(privacy));
    }

    private FlowValueType Type(YamlValue value) => read.Text(value) switch
    {
        "text" or "" => FlowValueType.Text,
        "number" => FlowValueType.Number,
        "boolean" => FlowValueType.Boolean,
        "duration" => FlowValueType.Duration,
        "instant" => FlowValueType.Instant,
        _ => read.Fail(value, "text, number, boolean, duration or instant", FlowValueType.Text),
    };

    private VariablePrivacy Privacy(YamlValue value) => read.Text(value) switch
    {
        "public" => VariablePrivacy.Public,
        "personal" or "" => VariablePrivacy.Personal,
        "secret" => VariablePrivacy.Secret,
        _ => read.Fail(value, "public, personal or secret", VariablePrivacy.Personal),
    };
}
