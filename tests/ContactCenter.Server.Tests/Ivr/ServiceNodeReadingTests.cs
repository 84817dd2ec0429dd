using System.Text;
using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class ServiceNodeReadingTests
{
    private const string Transfer = "{ type: transfer, to: \"+34930000003\", ring: 25s, text: hold, next: a, on_busy: b, on_no_answer: c, on_error: d }";
    private const string Interpreter = "{ type: interpreter, text: ask, languages: { \"1\": fr }, timeout: 10s, attempts: 2, next: a, unavailable: b }";
    private const string Survey = "{ type: survey, questions: [quick, kind], sample: 30, timeout: 10s, next: a }";

    [Fact]
    public void Nodes_Are_Read()
    {
        Read<TransferNode>(Transfer).ShouldBe(new TransferNode("node")
        {
            To = Number("+34930000003"), Ring = TimeSpan.FromSeconds(25), Text = "hold", Next = "a", OnBusy = "b", OnNoAnswer = "c", OnError = "d",
        });
        var interpreter = Read<InterpreterNode>(Interpreter);
        interpreter.Languages.ShouldBe([KeyValuePair.Create("1", new LanguageTag("fr"))]);
        interpreter.ShouldBe(new InterpreterNode("node")
        {
            Text = "ask", Languages = interpreter.Languages, Timeout = TimeSpan.FromSeconds(10), Attempts = 2, Next = "a", Unavailable = "b",
        });
        var survey = Read<SurveyNode>(Survey);
        survey.Questions.ShouldBe(["quick", "kind"]);
        survey.ShouldBe(new SurveyNode("node") { Questions = survey.Questions, Sample = 30, Timeout = TimeSpan.FromSeconds(10), Next = "a" });
        Read<WhisperNode>("{ type: whisper, text: hold, next: a }").ShouldBe(new WhisperNode("node", "hold", "a"));
        Read<SmsNode>("{ type: sms, text: link, next: a, unavailable: b }").ShouldBe(new SmsNode("node") { Text = "link", Next = "a", Unavailable = "b" });
        Read<SubflowNode>("{ type: subflow, flow: service, next: a }").ShouldBe(new SubflowNode("node", new FlowId("service"), "a"));
    }

    [Theory]
    [InlineData(Transfer, "\"+34930000003\"", "+34930000003", "1:23: expected a number in quotes with + and country code, such as \"+34930000001\", found the number +34930000003")]
    [InlineData(Transfer, "ring: 25s", "ring: 4s", "1:45: expected a duration from 5s to 60s, found '4s'")]
    [InlineData(Transfer, ", on_busy: b", "", "1:1: property 'on_busy' is missing")]
    [InlineData(Interpreter, "{ \"1\": fr }", "{}", "1:44: expected at least one key, found properties")]
    [InlineData(Survey, "sample: 30", "sample: 101", "1:51: expected a whole number from 1 to 100, found the number 101")]
    public void Faults_Are_Told_With_Their_Place(string node, string sound, string wrong, string problem) =>
        ReadNode(node.Replace(sound, wrong, StringComparison.Ordinal)).Problems.ShouldBe([$"vila/node.yaml:{problem}"]);

    [Fact]
    public void Rules_Of_The_Nodes_Are_Reported_Where_They_Stand() => FlowFiles.ProblemsWith(
        "vila/main.flow.yaml",
        """
        flow: main
        schema: 1
        start: survey
        nodes:
          survey: { type: survey, questions: [bye, bye], sample: 10, timeout: 10s, next: sub }
          sub: { type: subflow, flow: nowhere, next: sms }
          sms: { type: sms, text: bye, next: bye, unavailable: bye }
          bye: { type: hangup, text: bye }
        """).ShouldBe(
    [
        "vila/main.flow.yaml:5:3: node 'survey': a question stands there twice",
        "vila/main.flow.yaml:5:3: node 'survey': callers are asked how the conversation was, but a way leads here without one",
        "vila/main.flow.yaml:6:3: node 'sub': flow 'nowhere' does not exist; expected a file nowhere.flow.yaml",
    ]);

    private static PhoneNumber Number(string text) => PhoneNumber.TryParse(text, out var number) ? number : throw new FormatException(text);

    private static T Read<T>(string yaml)
        where T : FlowNode
    {
        var (node, problems) = ReadNode(yaml);
        problems.ShouldBeEmpty();
        return node.ShouldBeOfType<T>();
    }

    private static (FlowNode? Node, IReadOnlyList<string> Problems) ReadNode(string yaml)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("vila/node.yaml", Encoding.UTF8.GetBytes(yaml)), problems).ShouldNotBeNull();
        var node = new FlowNodeReader(new ValueReader(problems)).Read("node", new MapReader(map, problems));
        return (node, [.. problems.Sorted().Select(problem => problem.ToString())]);
    }
}
