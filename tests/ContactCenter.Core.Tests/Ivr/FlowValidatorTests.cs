using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class FlowValidatorTests
{
    private static readonly HangUpNode End = new("end", "bye");

    [Fact]
    public void Sound_Flow_Has_No_Problem() => Problems(new SayNode("hello", "welcome", "end"), End).ShouldBeEmpty();

    [Fact]
    public void Start_That_Does_Not_Exist_Concerns_The_Whole_Flow()
    {
        var flow = new Flow(new FlowId("main"), "hello", new Dictionary<string, FlowNode>(StringComparer.Ordinal) { ["end"] = End });

        FlowValidator.Check(flow, Check()).ShouldBe(
        [
            new FlowProblem(null, "start node 'hello' does not exist"),
            new FlowProblem("end", "no call can reach this node"),
        ]);
    }

    [Fact]
    public void Way_Into_Nowhere_Is_Named() =>
        Problems(Menu() with { Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["4"] = "nowhere" }, OnInvalid = "gone" }, End).ShouldBe(
        [
            "menu: key 4 leads to 'nowhere', which does not exist",
            "menu: on_invalid leads to 'gone', which does not exist",
        ]);

    [Fact]
    public void Node_That_No_Call_Reaches_Is_Found_Even_When_It_Leads_To_Others() =>
        Problems(End, new SayNode("island", "welcome", "end")).ShouldBe(["island: no call can reach this node"]);

    [Fact]
    public void Round_That_Asks_Nothing_Is_Found_At_Each_Of_Its_Nodes() =>
        Problems(new SayNode("tick", "welcome", "tock"), Hours("tock", "main", "tick"), End).ShouldBe(
        [
            "tick: calls can go round through this node without being asked anything",
            "tock: calls can go round through this node without being asked anything",
        ]);

    [Fact]
    public void Round_Through_A_Question_Is_No_Problem() =>
        Problems(new SayNode("hello", "welcome", "menu"), Menu() with { OnTimeout = "hello" }, End).ShouldBeEmpty();

    [Fact]
    public void Text_That_Is_Missing_Is_Named_For_Each_Language() =>
        Problems(new HangUpNode("end", "nothing")).ShouldBe(
        [
            "end: text 'nothing' is missing in texts/ca.yaml",
            "end: text 'nothing' is missing in texts/es.yaml",
            "end: text 'nothing' is missing in texts/en.yaml",
        ]);

    [Fact]
    public void Every_Text_Of_Every_Node_Type_Is_Checked()
    {
        FlowNode[] nodes =
        [
            new SayNode("say", "a", "end"),
            Menu() with { Text = "b" },
            new LanguageNode("language")
            {
                Text = "c",
                Keys = new Dictionary<string, LanguageTag>(StringComparer.Ordinal) { ["1"] = Talk.Spanish },
                Default = Talk.Spanish,
                Timeout = TimeSpan.FromSeconds(8),
                Attempts = 1,
                Next = "end",
            },
            new QueueNode("queue") { Queue = new QueueId("general"), Text = "d", OnAnswer = "end", OnFull = "end", OnError = "end" },
            new RateNode("rate") { Text = "e", Repeat = "f", Thanks = "g", Timeout = TimeSpan.FromSeconds(8), Next = "end" },
            new HangUpNode("hangup", "h"),
        ];

        FlowValidator.Check(new Flow(new FlowId("main"), "say", nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)), Check() with { Languages = [Talk.Spanish] })
            .Select(problem => problem.Message)
            .Where(message => message.StartsWith("text", StringComparison.Ordinal))
            .ShouldBe(
            "abcdefgh".Select(key => $"text '{key}' is missing in texts/es.yaml"));
    }

    [Fact]
    public void Language_Without_Any_Texts_Is_Not_Reported_For_Each_Text() =>
        (Check() with { Languages = [new LanguageTag("oc-aranese")] }).MissingTexts("nothing").ShouldBeEmpty();

    [Fact]
    public void Queue_Calendar_And_Language_Must_Exist()
    {
        var queue = new QueueNode("queue") { Queue = new QueueId("parking"), OnAnswer = "end", OnFull = "end", OnError = "end" };
        var language = new LanguageNode("language")
        {
            Text = "ask",
            Keys = new Dictionary<string, LanguageTag>(StringComparer.Ordinal) { ["1"] = Talk.Catalan, ["2"] = new("fr"), ["3"] = new("fr") },
            Default = new LanguageTag("oc"),
            Timeout = TimeSpan.FromSeconds(8),
            Attempts = 1,
            Next = "queue",
        };

        Problems(Hours("open", "summer", "language"), language, queue, End).ShouldBe(
        [
            "open: calendar 'summer' is not in calendar.yaml",
            "language: language 'fr' is not among the organization's languages",
            "language: language 'oc' is not among the organization's languages",
            "queue: queue 'parking' is not in organization.yaml",
        ]);
    }

    private static IEnumerable<string> Problems(params FlowNode[] nodes) =>
        FlowValidator.Check(new Flow(new FlowId("main"), nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)), Check())
            .Select(problem => $"{problem.NodeId}: {problem.Message}");

    private static FlowCheck Check() => new(
        [Talk.Catalan, Talk.Spanish, Talk.English],
        Talk.Texts,
        new HashSet<QueueId> { new("general") },
        new HashSet<string>(StringComparer.Ordinal) { "main" });

    private static HoursNode Hours(string id, string calendar, string open) =>
        new(id) { Calendar = calendar, Open = open, Closed = "end", Holiday = "end", Exception = "end", OnError = "end" };

    private static MenuNode Menu() => new("menu")
    {
        Text = "ask",
        Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "end" },
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 3,
        OnTimeout = "end",
        OnInvalid = "end",
        OnError = "end",
    };
}
