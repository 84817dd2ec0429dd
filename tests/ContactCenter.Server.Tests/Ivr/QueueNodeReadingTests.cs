using System.Text;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr.Files;
using ContactCenter.Server.Features.Ivr.Yaml;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class QueueNodeReadingTests
{
    private const string Queue = "{ type: queue, queue: general, topic: taxes, text: hold, wait: loop, on_no_agents: a, on_answer: b, on_full: c, on_error: d }";
    private const string Loop = "{ type: wait_loop, every: 60s, position: place, range: range, hold: hold, offer: offer, keys: { \"1\": a } }";

    [Fact]
    public void Nodes_Are_Read()
    {
        Read<QueueNode>(Queue).ShouldBe(new QueueNode("node")
        {
            Queue = new QueueId("general"), Topic = "taxes", Text = "hold", Wait = "loop", OnNoAgents = "a", OnAnswer = "b", OnFull = "c", OnError = "d",
        });
        var loop = Read<WaitLoopNode>(Loop);
        loop.Keys.ShouldBe([KeyValuePair.Create("1", "a")]);
        loop.ShouldBe(new WaitLoopNode("node") { Every = TimeSpan.FromMinutes(1), Position = "place", Range = "range", Hold = "hold", Offer = "offer", Keys = loop.Keys });
    }

    [Fact]
    public void Only_The_Length_Of_A_Round_Must_Be_Said() => Read<WaitLoopNode>("{ type: wait_loop, every: 20s }").Exits.ShouldBeEmpty();

    [Theory]
    [InlineData("every: 60s", "every: 19s", "1:27: expected a duration from 20s to 300s, found '19s'")]
    [InlineData("every: 60s, ", "", "1:1: property 'every' is missing")]
    [InlineData("keys: { \"1\": a }", "keys: {}", "1:95: expected at least one key, found properties")]
    [InlineData("keys: { \"1\": a }", "keys: { \"12\": a }", "1:97: expected one key of a telephone: \"0\" to \"9\", \"*\" or \"#\", found '12'")]
    public void Faults_Are_Told_With_Their_Place(string sound, string wrong, string problem) =>
        Problems(Loop.Replace(sound, wrong, StringComparison.Ordinal)).ShouldBe([$"vila/node.yaml:{problem}"]);

    [Fact]
    public void Rules_Of_The_Nodes_Are_Reported_Where_They_Stand() => FlowFiles.ProblemsWith(
        "vila/main.flow.yaml",
        """
        flow: main
        schema: 1
        start: welcome
        nodes:
          welcome: { type: say, text: bye, next: queue }
          queue: { type: queue, queue: general, wait: bye, on_answer: bye, on_full: loop, on_error: bye }
          loop: { type: wait_loop, every: 60s, keys: { "1": bye } }
          bye: { type: hangup, text: bye }
        """).ShouldBe(
    [
        "vila/main.flow.yaml:6:3: node 'queue': 'wait' leads to 'bye', which is no wait_loop",
        "vila/main.flow.yaml:6:3: node 'queue': queue 'general' is not in organization.yaml",
        "vila/main.flow.yaml:7:3: node 'loop': 'queue' leads here, but only the 'wait' of a queue may",
        "vila/main.flow.yaml:7:3: node 'loop': there are keys, but no 'offer' that tells of them",
    ]);

    private static T Read<T>(string yaml)
        where T : FlowNode
    {
        var (node, problems) = ReadNode(yaml);
        problems.ShouldBeEmpty();
        return node.ShouldBeOfType<T>();
    }

    private static IReadOnlyList<string> Problems(string yaml) => ReadNode(yaml).Problems;

    private static (FlowNode? Node, IReadOnlyList<string> Problems) ReadNode(string yaml)
    {
        var problems = new ProblemList();
        var map = YamlFile.Read(new FlowFile("vila/node.yaml", Encoding.UTF8.GetBytes(yaml)), problems).ShouldNotBeNull();
        var node = new FlowNodeReader(new ValueReader(problems)).Read("node", new MapReader(map, problems));
        return (node, [.. problems.Sorted().Select(problem => problem.ToString())]);
    }
}
