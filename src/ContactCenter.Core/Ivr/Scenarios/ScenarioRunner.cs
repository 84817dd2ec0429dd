using System.Globalization;
using ContactCenter.Core.Ivr.Drawings;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Core.Ivr.Scenarios;

/// <summary>Plays scenarios and tells what of the flows they go through. Pure.</summary>
public static class ScenarioRunner
{
    /// <summary>Plays one until something is otherwise than written.</summary>
    /// <param name="set">The flows.</param>
    /// <param name="scenario">What must happen.</param>
    /// <param name="facts">What the world is like at an instant, before what the scenario gives.</param>
    public static ScenarioResult Run(FlowSet set, Scenario scenario, Func<DateTimeOffset, FlowFacts> facts)
    {
        var call = FlowPlay.Dial(set, scenario.Start, scenario.At, now => scenario.Given(facts(now)), scenario.Language);
        foreach (var step in scenario.Steps)
        {
            switch (step)
            {
                case ScenarioStep.Give give when call.Give(give.Word) is { } after:
                    call = after;
                    break;
                case ScenarioStep.Give give:
                    return Failed($"{give.Place}: {Nothing(give.Word, call)}");
                case ScenarioStep.Expect expect when Look(set, call, expect.Aspect) is var found && !string.Equals(found, expect.Expected, StringComparison.Ordinal):
                    return Failed($"{expect.Place}: expected {Word(expect.Aspect)} {Shown(expect.Expected)}, found {Shown(found)}");
            }
        }

        return new ScenarioResult(scenario, null, call.Trail);

        ScenarioResult Failed(string failure) => new(scenario, failure, call.Trail);
    }

    /// <summary>What of a flow the scenarios came to. Ways from one node to the same other one count together.</summary>
    public static FlowCoverage Covered(Flow flow, IEnumerable<ScenarioResult> results)
    {
        var nodes = new HashSet<string>(StringComparer.Ordinal);
        var exits = new HashSet<(string, string)>();
        foreach (var trail in results.Select(result => result.Trail))
        {
            nodes.UnionWith(trail.Where(place => place.FlowId == flow.Id).Select(place => place.NodeId));
            foreach (var (from, to) in trail.Zip(trail.Skip(1)).Where(pair => pair.First.FlowId == flow.Id && flow.Nodes.ContainsKey(pair.First.NodeId)))
            {
                exits.UnionWith(flow.Nodes[from.NodeId].Exits.Where(exit => Leads(exit, to, flow.Id)).Select(exit => (from.NodeId, exit.Name)));
            }
        }

        return new FlowCoverage(nodes, exits);
    }

    /// <summary>The word for an effect: <c>rating_asked</c>.</summary>
    public static string WordOf(FlowEffect effect) => Snake(effect.GetType().Name);

    private static bool Leads(FlowExit exit, FlowPlace to, FlowId flow) => to.FlowId == flow
        ? string.Equals(exit.Target, to.NodeId, StringComparison.Ordinal)
        : string.Equals(exit.Target, Flow.Return, StringComparison.Ordinal);

    private static string Look(FlowSet set, FlowPlay call, ScenarioAspect aspect) => aspect switch
    {
        ScenarioAspect.Said => string.Join(", ", call.Heard.Select(line => line.Key).Aggregate(new List<string>(), WithoutRepeats)),
        ScenarioAspect.Node => call.Session.NodeId,
        ScenarioAspect.Waits => Snake(call.Waits.ToString()),
        ScenarioAspect.Queue => call.Waits == PlayWait.Queue ? call.Session.Queue?.Value ?? string.Empty : string.Empty,
        ScenarioAspect.Language => call.Session.Language.Value,
        ScenarioAspect.Topic => call.Session.Topic ?? string.Empty,
        ScenarioAspect.Offered => string.Join(", ", Offered(set, call)),
        ScenarioAspect.Events => string.Join(", ", call.Effects.Select(WordOf)),
        ScenarioAspect.Ended => call.Ended ? "true" : "false",
    };

    // a text that each language says once, or each slot, is one text to who writes a scenario
    private static List<string> WithoutRepeats(List<string> keys, string key)
    {
        if (keys.Count == 0 || !string.Equals(keys[^1], key, StringComparison.Ordinal))
        {
            keys.Add(key);
        }

        return keys;
    }

    private static IEnumerable<string> Offered(FlowSet set, FlowPlay call) =>
        from value in call.Session.Values.OrderBy(value => value.Key, StringComparer.Ordinal)
        where value.Key.StartsWith("slot.", StringComparison.Ordinal) && value.Key.EndsWith(".from", StringComparison.Ordinal) && value.Value is FlowValue.Instant
        let begin = ((FlowValue.Instant)value.Value).Value
        select TimeZoneInfo.ConvertTime(begin, set.Organization.Zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string Nothing(string word, FlowPlay call) => call.Ended
        ? $"{Shown(word)} comes after the end of the call"
        : $"{Shown(word)} means nothing at '{call.Session.NodeId}'; the call waits for {string.Join(", ", call.Inputs.Select(input => input.Name).Append(FlowPlay.HangUp).Distinct(StringComparer.Ordinal))}";

    private static string Word(ScenarioAspect aspect) => Snake(aspect.ToString());

    private static string Shown(string value) => value.Length == 0 ? "nothing" : $"'{value}'";

    private static string Snake(string name) => string.Concat(name.Select((letter, at) =>
        char.IsAsciiLetterUpper(letter) ? $"{(at == 0 ? string.Empty : "_")}{char.ToLowerInvariant(letter)}" : letter.ToString()));
}
