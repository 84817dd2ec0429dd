using System.Text;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Scenarios;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Scenarios;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr.Scenarios;

public sealed class ScenarioFileTests
{
    private const string Sound = """
        test: a call
        at: 2026-12-07T21:10+01:00
        given: { line: "+34930000002", caller: withheld, language: es, ports: [callback], slots: [2026-12-09T08:00/10:00], queue.general: { agents: 2, waiting: 3, wait: 4m } }
        steps:
          - press: "1"
          - press: ""
          - answered
          - expect: { said: [welcome, closed], ended: false }
        then: { topic: taxes }
        """;

    private static readonly FlowSet Prat = Delivered().Sets.Single(set => set.Organization.Id.Value is "prat");

    [Fact]
    public void Call_Is_Read_With_What_Is_Given_And_Where_Each_Step_Stands()
    {
        var scenario = Read(Sound).Scenario.ShouldNotBeNull();

        scenario.ShouldSatisfyAllConditions(
            s => s.Name.ShouldBe("a call"),
            s => s.Start.ShouldBe(new FlowId("demo")),
            s => s.At.ShouldBe(new DateTimeOffset(2026, 12, 7, 20, 10, 0, TimeSpan.Zero)),
            s => s.Language!.Value.Value.ShouldBe("es"));
        scenario.Steps.ShouldBe(
        [
            new ScenarioStep.Give("prat/tests/a.test.yaml:5:5", "1"),
            new ScenarioStep.Give("prat/tests/a.test.yaml:6:5", string.Empty),
            new ScenarioStep.Give("prat/tests/a.test.yaml:7:5", "answered"),
            new ScenarioStep.Expect("prat/tests/a.test.yaml:8:15", ScenarioAspect.Said, "welcome, closed"),
            new ScenarioStep.Expect("prat/tests/a.test.yaml:8:40", ScenarioAspect.Ended, "false"),
            new ScenarioStep.Expect("prat/tests/a.test.yaml:9:9", ScenarioAspect.Topic, "taxes"),
        ]);
        var facts = scenario.Given(new FlowFacts { Texts = Prat.Texts, Hours = _ => new HoursFacts(HoursExit.Open) });
        facts.Caller.Kind.ShouldBe(CallerKind.Withheld);
        facts.Queue(new Core.Queues.QueueId("general")).ShouldBe(new QueueFacts(2, 3, TimeSpan.FromMinutes(4)));
        facts.Queue(new Core.Queues.QueueId("taxes")).ShouldBe(new QueueFacts(1, 0));
        facts.IsAvailable(FlowPort.Callback).ShouldBeTrue();
        facts.IsAvailable(FlowPort.Voicemail).ShouldBeFalse();
        facts.Slots("main").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            slot => slot.From.ShouldBe(new DateTimeOffset(2026, 12, 9, 7, 0, 0, TimeSpan.Zero)), slot => (slot.Until - slot.From).ShouldBe(TimeSpan.FromHours(2)));
    }

    [Theory]
    [InlineData("at: 2026-12-07T21:10+01:00", "at: tomorrow", "2:5: expected an instant such as 2026-12-07T21:10+01:00, found 'tomorrow'")]
    [InlineData("test: a call\n", "", "1:1: property 'test' is missing")]
    [InlineData("then: {", "finally: {", "9:1: unknown property 'finally'; expected test, at, given, steps, then")]
    [InlineData("caller: withheld", "caller: somebody", "3:40: expected a number in quotes, withheld or shared, found 'somebody'")]
    [InlineData("queue.general", "queue.parks", "3:116: unknown property 'queue.parks'; expected line, caller, language, ports, slots, or queue. and the name of a queue")]
    [InlineData("+34930000002", "+34930000009", "3:16: expected a number of organization.yaml, found '+34930000009'")]
    [InlineData("language: es", "language: fr", "3:60: expected one of ca, es, en, found 'fr'")]
    [InlineData("[callback]", "[pigeons]", "3:72: expected one of callback, booking, voicemail, transfer, interpreter, sms, lookup, found 'pigeons'")]
    [InlineData("08:00/10:00", "8-10", "3:91: expected a span such as 2026-12-09T08:00/10:00, found '2026-12-09T8-10'")]
    [InlineData("press: \"1\"", "press: 1", "5:12: expected keys in quotes, \"\" for silence, found the number 1")]
    [InlineData("said: [welcome", "heard: [welcome", "8:15: unknown property 'heard'; expected said, node, waits, queue, language, topic, offered, events, ended")]
    public void Faults_Are_Told_With_Their_Place(string sound, string wrong, string problem)
    {
        Sound.ShouldContain(sound);
        var (scenario, problems) = Read(Sound.Replace(sound, wrong, StringComparison.Ordinal));

        scenario.ShouldBeNull();
        problems.ShouldBe([$"prat/tests/a.test.yaml:{problem}"]);
    }

    [Fact]
    public void Delivered_Scenarios_Go_As_Written()
    {
        var played = ScenarioFolder.Play(FlowFiles.DeliveredFolder, Delivered().Sets);

        played.Problems.ShouldBeEmpty();
        played.Results.Count.ShouldBeGreaterThanOrEqualTo(10);
        played.Results.Select(result => result.Result.Failure).OfType<string>().ShouldBeEmpty();
    }

    private static Features.Ivr.FlowLoadResult Delivered() => Features.Ivr.FlowFolderLoader.Load(FlowFiles.DeliveredFolder);

    private static (Scenario? Scenario, IEnumerable<string> Problems) Read(string yaml)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("prat/tests/a.test.yaml", Encoding.UTF8.GetBytes(yaml)), problems).ShouldNotBeNull();
        return (new ScenarioFileReader(Prat, problems).Read(map), problems.Sorted().Select(problem => problem.ToString()));
    }
}
