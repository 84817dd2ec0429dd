using System.Text;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Conditions;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class LogicNodeReadingTests
{
    private const string Collect = "{ type: collect, text: ask, variable: reference, as: digits, min: 4, max: 10, timeout: 8s, attempts: 2, next: a, on_timeout: b, on_invalid: c, on_error: d }";
    private const string Lookup = "{ type: lookup, url: \"https://example.org/{reference}\", timeout: 3s, hold: hold, values: { count: /steps/count, state: /a~1b }, next: a, not_found: b, on_error: c }";
    private const string Identify = "{ type: identify, text: ask, variable: reference, min: 4, max: 8, timeout: 8s, attempts: 2, url: \"https://example.org/{reference}\", hold: hold, next: a, on_failed: b, on_error: c }";

    private static readonly Dictionary<string, FlowVariable> Variables = new(StringComparer.Ordinal)
    {
        ["count"] = new("count", FlowValueType.Number, VariablePrivacy.Public),
    };

    [Fact]
    public void Collect_Has_A_Usual_Finish_And_Kinds()
    {
        Read<CollectNode>(Collect).ShouldSatisfyAllConditions(
            node => node.FinishOn.ShouldBe("#"), node => node.Confirm.ShouldBeNull(), node => node.As.ShouldBe(CollectKind.Digits), node => (node.Min, node.Max).ShouldBe((4, 10)));
        Read<CollectNode>(Collect.Replace("as: digits", "as: date, finish_on: \"*\", confirm: sure", StringComparison.Ordinal)).ShouldSatisfyAllConditions(
            node => node.FinishOn.ShouldBe("*"), node => node.Confirm.ShouldBe("sure"), node => node.As.ShouldBe(CollectKind.Date));
        Read<CollectNode>(Collect.Replace("digits", "phone", StringComparison.Ordinal)).As.ShouldBe(CollectKind.Phone);
        Read<CollectNode>(Collect.Replace("digits", "amount", StringComparison.Ordinal)).As.ShouldBe(CollectKind.Amount);
    }

    [Fact]
    public void Branch_Keeps_The_Order_Of_Its_Conditions()
    {
        var node = Read<BranchNode>("{ type: branch, when: [ { if: \"caller.withheld == true\", next: x }, { if: \"count > 2 or count < 0\", next: y } ], else: z }");

        node.When.Select(way => way.Next).ShouldBe(["x", "y"]);
        node.When[1].If.Joint.ShouldBe(ConditionJoint.Any);
        node.Else.ShouldBe("z");
    }

    [Fact]
    public void Set_Takes_A_Text_In_Quotes_For_A_Text() =>
        Read<SetNode>("{ type: set, values: { a: true, b: -12, c: 120s, d: taxes, e: \"120s\", f: \"12\" }, next: x }").Values.ShouldBe(
            new Dictionary<string, FlowValue>(StringComparer.Ordinal)
            {
                ["a"] = new FlowValue.Boolean(true),
                ["b"] = new FlowValue.Number(-12),
                ["c"] = new FlowValue.Span(TimeSpan.FromMinutes(2)),
                ["d"] = new FlowValue.Text("taxes"),
                ["e"] = new FlowValue.Text("120s"),
                ["f"] = new FlowValue.Text("12"),
            },
            ignoreOrder: true);

    [Fact]
    public void Lookup_Expects_What_The_Variables_Hold() =>
        Read<LookupNode>(Lookup).Values.ShouldBe(
            new Dictionary<string, LookupValue>(StringComparer.Ordinal)
            {
                ["count"] = new("/steps/count", FlowValueType.Number),
                ["state"] = new("/a~1b", FlowValueType.Text),
            },
            ignoreOrder: true);

    [Fact]
    public void Identify_Has_A_Pin_Where_It_Is_Written()
    {
        Read<IdentifyNode>(Identify).PinText.ShouldBeNull();
        Read<IdentifyNode>(Identify.Replace("next: a", "next: a, pin_text: again, pin_variable: pin", StringComparison.Ordinal)).PinVariable.ShouldBe("pin");
    }

    [Fact]
    public void Consent_Has_Keys_Or_Needs_None()
    {
        Read<ConsentNode>("{ type: consent, text: ask, purpose: recording, next: a, declined: b }").Keys.ShouldBeNull();
        Read<ConsentNode>("{ type: consent, text: ask, purpose: remote_help, next: a, declined: b, keys: { yes: \"1\", no: \"2\" }, timeout: 8s, attempts: 2 }")
            .Keys.ShouldBe(new ConsentKeys("1", "2", TimeSpan.FromSeconds(8), 2));
    }

    [Fact]
    public void Notice_And_Repeat_Are_Read()
    {
        Read<NoticeNode>("{ type: notice, notice: works, next: a }").Notice.ShouldBe("works");
        Read<MenuNode>("{ type: menu, text: ask, keys: { \"1\": a }, timeout: 8s, attempts: 2, on_timeout: b, on_invalid: c, on_error: d, repeat: \"9\" }").Repeat.ShouldBe("9");
    }

    [Theory]
    [InlineData("as: digits", "as: letters", "1:54: expected digits, phone, amount or date, found 'letters'")]
    [InlineData("min: 4", "min: 0", "1:67: expected a whole number from 1 to 20, found the number 0")]
    [InlineData("max: 10", "max: 21", "1:75: expected a whole number from 1 to 20, found the number 21")]
    [InlineData("timeout: 8s", "timeout: 61s", "1:88: expected a duration from 1s to 60s, found '61s'")]
    [InlineData("next: a", "next: a, finish_on: \"12\"", "1:125: expected one key of a telephone: \"0\" to \"9\", \"*\" or \"#\", found '12'")]
    [InlineData("next: a", "next: a, finish_on: 1", "1:125: expected a text, found the number 1; write \"1\" if it is one")]
    [InlineData("next: a, ", "", "1:1: property 'next' is missing")]
    [InlineData("next: a", "next: a, repeat: \"9\"", "1:114: unknown property 'repeat'; expected type, text, variable, as, min, max, timeout, attempts, next, on_timeout, on_invalid, on_error, finish_on, confirm")]
    public void Faults_Of_Collect(string sound, string wrong, string problem) =>
        ProblemsOf(Collect.Replace(sound, wrong, StringComparison.Ordinal)).ShouldBe([$"vila/node.yaml:{problem}"]);

    [Theory]
    [InlineData("timeout: 3s", "timeout: 5s", "1:66: expected a duration from 1s to 4s, found '5s'")]
    [InlineData("timeout: 3s, ", "", "1:1: property 'timeout' is missing")]
    [InlineData(", on_error: c", "", "1:1: property 'on_error' is missing")]
    [InlineData("/steps/count", "steps", "1:99: expected a JSON Pointer such as /status, found 'steps'")]
    [InlineData("/a~1b", "/a~2b", "1:120: expected a JSON Pointer such as /status, found '/a~2b'")]
    [InlineData("{ count: /steps/count, state: /a~1b }", "[ /count ]", "1:90: expected properties such as 'name: value', found a list")]
    [InlineData("count: ", "Count: ", "1:92: expected a name of 1 to 40 lower-case letters, digits, '-' or '_', found 'Count'")]
    public void Faults_Of_Lookup(string sound, string wrong, string problem) =>
        ProblemsOf(Lookup.Replace(sound, wrong, StringComparison.Ordinal)).ShouldBe([$"vila/node.yaml:{problem}"]);

    [Theory]
    [InlineData("{ type: branch, when: [], else: z }", "1:23: expected at least one condition, found a list")]
    [InlineData("{ type: branch, when: { if: a }, else: z }", "1:23: expected a list in [ ], found properties")]
    [InlineData("{ type: branch, when: [ { if: \"count = 1\", next: x } ], else: z }", "1:31: condition, character 7: expected ==, !=, <, <=, > or >=, found '='")]
    [InlineData("{ type: branch, when: [ { if: \"count == 1 and count == 2 or count == 3\", next: x } ], else: z }", "1:31: condition, character 27: 'and' and 'or' cannot stand in one condition; make two branches of it")]
    [InlineData("{ type: branch, when: [ { if: true, next: x } ], else: z }", "1:31: expected a text, found 'true'; write \"true\" if it is one")]
    [InlineData("{ type: branch, when: [ { if: \"count == 1\", next: x, to: y } ], else: z }", "1:54: unknown property 'to'; expected if, next")]
    [InlineData("{ type: branch, when: [ { if: \"count == 1\", next: x } ] }", "1:1: property 'else' is missing")]
    [InlineData("{ type: set, values: { a: 1.5 }, next: x }", "1:27: expected true, false, a whole number, a duration such as 120s, or a text, found the number 1.5")]
    [InlineData("{ type: set, values: { a: [ 1 ] }, next: x }", "1:27: expected true, false, a whole number, a duration such as 120s, or a text, found a list")]
    [InlineData("{ type: set, values: { a: ~ }, next: x }", "1:27: expected true, false, a whole number, a duration such as 120s, or a text, found nothing")]
    [InlineData("{ type: set, values: {}, next: x }", "1:22: expected at least one value, found properties")]
    [InlineData("{ type: notice, notice: works }", "1:1: property 'next' is missing")]
    [InlineData("{ type: consent, text: ask, purpose: marketing, next: a, declined: b }", "1:38: expected recording or remote_help, found 'marketing'")]
    [InlineData("{ type: consent, text: ask, purpose: recording, next: a, declined: b, keys: { yes: \"1\" }, timeout: 8s, attempts: 2 }", "1:77: property 'no' is missing")]
    [InlineData("{ type: consent, text: ask, purpose: recording, next: a, declined: b, keys: { yes: \"1\", no: \"2\", maybe: \"3\" }, timeout: 8s, attempts: 2 }", "1:98: unknown property 'maybe'; expected yes, no")]
    [InlineData("{ type: consent, text: ask, purpose: recording, next: a, declined: b, timeout: 8s }", "1:71: unknown property 'timeout'; expected type, text, purpose, next, declined, keys")]
    [InlineData("{ type: menu, text: ask, keys: { \"1\": a }, timeout: 8s, attempts: 2, on_timeout: b, on_invalid: c, on_error: d, repeat: again }", "1:121: expected one key of a telephone: \"0\" to \"9\", \"*\" or \"#\", found 'again'")]
    public void Faults_Of_The_Others(string node, string problem) => ProblemsOf(node).ShouldBe([$"vila/node.yaml:{problem}"]);

    [Fact]
    public void Consent_With_Keys_Needs_A_Timeout_And_Attempts() =>
        ProblemsOf("{ type: consent, text: ask, purpose: recording, next: a, declined: b, keys: { yes: \"1\", no: \"2\" } }").ShouldBe(
            ["vila/node.yaml:1:1: property 'attempts' is missing", "vila/node.yaml:1:1: property 'timeout' is missing"]);

    [Fact]
    public void Faults_Of_Identify() =>
        ProblemsOf(Identify.Replace("min: 4", "min: four", StringComparison.Ordinal).Replace(", on_failed: b", "", StringComparison.Ordinal)).ShouldBe(
            ["vila/node.yaml:1:1: property 'on_failed' is missing", "vila/node.yaml:1:56: expected a whole number from 1 to 20, found 'four'"]);

    [Fact]
    public void Rules_Of_A_Node_Are_Reported_Where_The_Node_Stands() =>
        FlowFiles.ProblemsWith(
            "vila/main.flow.yaml",
            """
            flow: main
            schema: 1
            start: way
            nodes:
              way: { type: branch, when: [ { if: "caller.withheld == 12", next: file }, { if: "queue(parking).agents == 0", next: works } ], else: again }
              file: { type: lookup, url: "http://example.org/", timeout: 3s, hold: bye, values: { state: /state }, next: bye, not_found: bye, on_error: bye }
              works: { type: notice, notice: snow, next: bye }
              again: { type: menu, text: bye, keys: { "9": bye }, timeout: 8s, attempts: 1, on_timeout: bye, on_invalid: bye, on_error: bye, repeat: "9" }
              bye: { type: hangup, text: bye }
            """).ShouldBe(
        [
            "vila/main.flow.yaml:5:3: node 'way': queue 'parking' is not in organization.yaml",
            "vila/main.flow.yaml:5:3: node 'way': when 1, character 1: 'caller.withheld' holds true or false, so it cannot be compared with the number 12",
            "vila/main.flow.yaml:6:3: node 'file': url 'http://example.org/' is not an https:// address",
            "vila/main.flow.yaml:6:3: node 'file': variable 'state' is not declared under 'variables'",
            "vila/main.flow.yaml:7:3: node 'works': notice 'snow' is not in calendar.yaml",
            "vila/main.flow.yaml:8:3: node 'again': key 0 leads nowhere; it leads to a person from every menu",
            "vila/main.flow.yaml:8:3: node 'again': key 9 stands both in 'keys' and in 'repeat'",
        ]);

    private static T Read<T>(string yaml)
        where T : FlowNode
    {
        var (node, problems) = Read(yaml);
        problems.ShouldBeEmpty();
        return node.ShouldBeOfType<T>();
    }

    private static IEnumerable<string> ProblemsOf(string yaml) => Read(yaml).Problems;

    private static (FlowNode? Node, IReadOnlyList<string> Problems) Read(string yaml)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("vila/node.yaml", Encoding.UTF8.GetBytes(yaml)), problems).ShouldNotBeNull();
        var node = new FlowNodeReader(new ValueReader(problems), Variables).Read("node", new MapReader(map, problems));
        return (node, [.. problems.Sorted().Select(problem => problem.ToString())]);
    }
}
