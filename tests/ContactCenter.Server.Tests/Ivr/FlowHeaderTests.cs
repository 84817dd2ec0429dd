using ContactCenter.Core.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class FlowHeaderTests
{
    private const string File = "vila/main.flow.yaml";

    [Fact]
    public void Promises_And_Names_Are_Read()
    {
        var flow = Load("""
            limits: { max_seconds_to_human: 60, max_menu_depth: 2 }
            variables:
              reference: { type: text, privacy: personal }
              count_2: { type: number, privacy: public }
              known: { type: boolean, privacy: public }
              wait: { type: duration, privacy: public }
              pin: { type: instant, privacy: secret }
            """);

        flow.Limits.ShouldBe(new FlowLimits(TimeSpan.FromSeconds(60), 2));
        flow.Variables.Keys.ShouldBe(["reference", "count_2", "known", "wait", "pin"], ignoreOrder: true);
        flow.Variables["reference"].ShouldBe(new FlowVariable("reference", FlowValueType.Text, VariablePrivacy.Personal));
        flow.Variables["count_2"].ShouldBe(new FlowVariable("count_2", FlowValueType.Number, VariablePrivacy.Public));
        flow.Variables["known"].Type.ShouldBe(FlowValueType.Boolean);
        flow.Variables["wait"].Type.ShouldBe(FlowValueType.Duration);
        flow.Variables["pin"].ShouldBe(new FlowVariable("pin", FlowValueType.Instant, VariablePrivacy.Secret));
    }

    [Fact]
    public void What_Is_Left_Out_Has_Its_Default()
    {
        Load(string.Empty).Limits.ShouldBe(FlowLimits.Default);
        Load(string.Empty).Variables.ShouldBeEmpty();
        Load("limits: { max_menu_depth: 1 }").Limits.ShouldBe(FlowLimits.Default with { MostMenus = 1 });
    }

    [Theory]
    [InlineData("limits: { max_seconds_to_human: 0 }", "6:33: expected a whole number from 1 to 600, found the number 0")]
    [InlineData("limits: { max_menu_depth: 60s }", "6:27: expected a whole number from 1 to 10, found '60s'")]
    [InlineData("limits: { seconds: 1 }", "6:11: unknown property 'seconds'; expected max_seconds_to_human, max_menu_depth")]
    [InlineData("variables: { a: { type: date, privacy: public } }", "6:25: expected text, number, boolean, duration or instant, found 'date'")]
    [InlineData("variables: { a: { type: text, privacy: open } }", "6:40: expected public, personal or secret, found 'open'")]
    [InlineData("variables: { a: { type: text } }", "6:17: property 'privacy' is missing")]
    [InlineData("variables: { caller.number: { type: text, privacy: public } }", "6:14: expected a name of 1 to 40 lower-case letters, digits or '_' that starts with a letter, found 'caller.number'")]
    [InlineData("variables: { 2a: { type: text, privacy: public } }", "6:14: expected a name of 1 to 40 lower-case letters, digits or '_' that starts with a letter, found '2a'")]
    [InlineData("variables: { a-b: { type: text, privacy: public } }", "6:14: expected a name of 1 to 40 lower-case letters, digits or '_' that starts with a letter, found 'a-b'")]
    [InlineData("variables: { \"\": { type: text, privacy: public } }", "6:14: expected a name of 1 to 40 lower-case letters, digits or '_' that starts with a letter, found ''")]
    [InlineData("variables: [a]", "6:12: expected properties such as 'name: value', found a list")]
    [InlineData("variables: { a: text }", "6:17: expected properties such as 'name: value', found 'text'")]
    public void Fault_Is_Told_At_Its_Place(string header, string problem) =>
        FlowFiles.ProblemsWith(File, WithHeader(header)).ShouldBe([$"{File}:{problem}"]);

    [Fact]
    public void Value_Of_An_Answer_Has_The_Type_That_The_Flow_Declares()
    {
        var files = FlowFiles.Sound();
        files["vila/texts/ca.yaml"] += "\nhold: f\n";
        files[File] = """
            flow: main
            schema: 1
            start: ask
            variables: { open: { type: boolean, privacy: public } }
            nodes:
              ask: { type: lookup, url: "https://example.org/state", timeout: 4s, hold: hold, values: { open: /open }, next: bye, not_found: bye, on_error: bye }
              bye: { type: hangup, text: bye }
            """;

        var set = FlowFiles.Load(files).Sets.ShouldHaveSingleItem();

        set.Flows[new FlowId("main")].Nodes["ask"].ShouldBeOfType<Core.Ivr.Nodes.LookupNode>().Values["open"].Type.ShouldBe(FlowValueType.Boolean);
    }

    private static string WithHeader(string header) => $"{FlowFiles.Sound()[File]}\n{header}\n";

    private static Flow Load(string header)
    {
        var files = FlowFiles.Sound();
        files[File] = WithHeader(header);
        return FlowFiles.Load(files).Sets.ShouldHaveSingleItem().Flows[new FlowId("main")];
    }
}
