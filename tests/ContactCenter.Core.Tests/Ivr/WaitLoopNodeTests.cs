using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class WaitLoopNodeTests
{
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["place"] = "place {wait.position}",
        ["range"] = "{wait.from} to {wait.to}",
        ["hold"] = "hold",
        ["offer"] = "offer",
    };

    private static readonly FlowFacts Facts = new()
    {
        Texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>> { [Talk.English] = Written }),
        Hours = _ => new HoursFacts(HoursExit.Open),
    };

    private static readonly FlowSession Waiting = new() { FlowId = new FlowId("main"), NodeId = "queue", Language = Talk.English };

    private static readonly WaitLoopNode Loop = new("loop")
    {
        Every = TimeSpan.FromSeconds(60),
        Position = "place",
        Range = "range",
        Hold = "hold",
        Offer = "offer",
        Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "message" },
    };

    [Fact]
    public void Caller_Hears_The_Place_The_Span_And_What_Else_There_Is() =>
        Heard(Loop.Round(Waiting, Facts, position: 3, new WaitBand(3, 5))).ShouldBe(["place three", "three to five", "offer"]);

    [Fact]
    public void Where_Nothing_Is_Known_The_Caller_Is_Asked_To_Hold() =>
        Heard(Loop.Round(Waiting, Facts, position: null, band: null)).ShouldBe(["hold", "offer"]);

    [Fact]
    public void Loop_That_Says_Nothing_Is_Music_Alone() =>
        Heard(new WaitLoopNode("loop") { Every = TimeSpan.FromSeconds(60) }.Round(Waiting, Facts, position: 3, new WaitBand(3, 5))).ShouldBeEmpty();

    [Fact]
    public void Longer_Span_Than_Before_Is_Not_Said()
    {
        var first = Loop.Round(Waiting, Facts, position: 3, new WaitBand(3, 5));
        var second = Loop.Round(first.Session, Facts, position: 2, new WaitBand(5, 10));

        first.Told.ShouldBe(new WaitBand(3, 5));
        second.Told.ShouldBeNull();
        Heard(second).ShouldBe(["place two", "offer"]);
        Loop.Round(second.Session, Facts, position: 1, new WaitBand(1, 3)).Told.ShouldBe(new WaitBand(1, 3));
    }

    [Fact]
    public void Span_Counts_As_Told_Only_Where_A_Text_Says_It()
    {
        var round = (Loop with { Range = null }).Round(Waiting, Facts, position: 3, new WaitBand(3, 5));

        round.Told.ShouldBeNull();
        Heard(round).ShouldBe(["place three", "offer"]);
    }

    [Fact]
    public void Key_Takes_The_Call_Out_Of_The_Queue_And_What_It_Was_Told_Is_Forgotten()
    {
        var talk = Queued();
        talk.Give(new FlowInput.LeftQueue("1"));

        talk.Session.NodeId.ShouldBe("message");
        talk.Session.Values.ShouldBeEmpty();
        talk.Session.Queue.ShouldBe(new QueueId("general"));
    }

    [Fact]
    public void Call_That_Is_Led_Here_Without_A_Key_Ends_Politely() => Queued().Give(new FlowInput.LeftQueue("9")).Heard.ShouldBe(["hang up"]);

    [Fact]
    public void Queue_Without_A_Loop_Takes_Such_A_Key_For_A_Fault() =>
        new Talk(Queue with { Wait = null }, new HangUpNode("full")).Give(new FlowInput.LeftQueue("1")).Session.NodeId.ShouldBe("full");

    [Theory]
    [InlineData(0, "none")]
    [InlineData(1, "queue")]
    public void Where_No_Agent_Could_Serve_Callers_Need_Not_Wait(int agents, string node) => new Talk(
        facts => facts with { Queue = _ => new QueueFacts(agents, 0) },
        Queue with { OnNoAgents = "none" },
        new HangUpNode("none")).Session.ShouldSatisfyAllConditions(s => s.NodeId.ShouldBe(node), s => s.Topic.ShouldBe("taxes"));

    [Fact]
    public void Silence_In_A_Queue_Never_Leads_Through_Its_Loop() =>
        (Queue with { OnNoAgents = "none", Text = "hold" }).SilentExits.Select(way => $"{way.Exit.Name} {string.Join(',', way.Prompts)}")
            .ShouldBe(["on_answer hold", "on_no_agents ", "on_full hold", "on_error hold"]);

    [Fact]
    public void Only_The_Wait_Of_A_Queue_Leads_To_A_Loop()
    {
        var check = Check(Queue, Loop, new SayNode("say", "hold", "loop"));

        Loop.Validate(check).ShouldHaveSingleItem().ShouldBe("'say' leads here, but only the 'wait' of a queue may");
        Queue.Validate(check).ShouldBeEmpty();
    }

    [Fact]
    public void Other_Ways_Of_A_Queue_Do_Not_Lead_To_Its_Loop() => Loop.Validate(Check(Queue with { OnFull = "loop", Wait = null }, Loop)).ShouldNotBeEmpty();

    [Fact]
    public void Wait_Of_A_Queue_Is_A_Loop()
    {
        var queue = Queue with { Wait = "message" };

        queue.Validate(Check(queue, new HangUpNode("message"))).ShouldHaveSingleItem().ShouldBe("'wait' leads to 'message', which is no wait_loop");
    }

    [Theory]
    [InlineData(19)]
    [InlineData(301)]
    public void Round_Is_Neither_A_Nuisance_Nor_Silence(int seconds)
    {
        var loop = Loop with { Every = TimeSpan.FromSeconds(seconds) };

        loop.Validate(Check(loop)).ShouldHaveSingleItem().ShouldBe($"expected a round of 20 to 300 s, found {seconds} s");
    }

    [Fact]
    public void Keys_Are_Told_Of()
    {
        var loop = Loop with { Offer = null };

        loop.Validate(Check(loop)).ShouldHaveSingleItem().ShouldBe("there are keys, but no 'offer' that tells of them");
    }

    private static QueueNode Queue { get; } = new("queue") { Queue = new QueueId("general"), Topic = "taxes", Wait = "loop", OnAnswer = "full", OnFull = "full", OnError = "full" };

    private static Talk Queued() => new(Queue, Loop, new HangUpNode("message"), new HangUpNode("full"));

    private static IEnumerable<string> Heard(WaitRound round) => round.Prompts.Select(prompt => prompt.Text);

    private static FlowCheck Check(params FlowNode[] nodes) => new([Talk.English], Facts.Texts, new HashSet<QueueId>(), new HashSet<string>(StringComparer.Ordinal))
    {
        Flows = new Dictionary<FlowId, Flow> { [Waiting.FlowId] = new(Waiting.FlowId, nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)) },
    };
}
