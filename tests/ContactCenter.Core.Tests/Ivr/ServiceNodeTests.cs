using ContactCenter.Core.Calls;
using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

/// <summary>Nodes that bring in another number, another flow, an interpreter, a message.</summary>
public sealed class ServiceNodeTests
{
    private static readonly FlowCheck Check = new([Talk.Catalan], Talk.Texts, new HashSet<QueueId>(), new HashSet<string>(StringComparer.Ordinal));

    private static readonly TransferNode Transfer = new("transfer")
    {
        To = CallbackWorld.Other,
        Ring = TimeSpan.FromSeconds(25),
        Text = "hold",
        Next = "talked",
        OnBusy = "busy",
        OnNoAnswer = "nobody",
        OnError = "lost",
    };

    private static readonly InterpreterNode Interpreter = new("interpreter")
    {
        Text = "ask",
        Languages = new Dictionary<string, LanguageTag>(StringComparer.Ordinal) { ["1"] = new("fr"), ["2"] = new("ar") },
        Timeout = TimeSpan.FromSeconds(10),
        Attempts = 2,
        Next = "next",
        Unavailable = "none",
    };

    [Fact]
    public void Transfer_Tells_The_Caller_And_Rings_The_Number() => Transferring().Result.Directives
        .ShouldBe([new SayDirective("ca:hold", Talk.Catalan) { Key = "hold" }, new TransferDirective(CallbackWorld.Other, TimeSpan.FromSeconds(25))]);

    [Theory]
    [InlineData(TransferOutcome.Answered, "talked")]
    [InlineData(TransferOutcome.Busy, "busy")]
    [InlineData(TransferOutcome.NoAnswer, "nobody")]
    [InlineData(TransferOutcome.Failed, "lost")]
    public void Each_End_Of_A_Transfer_Has_Its_Way_And_Is_Recorded(TransferOutcome outcome, string node)
    {
        var talk = Transferring().Give(new FlowInput.Transferred(outcome));

        talk.Session.NodeId.ShouldBe(node);
        talk.Result.Effects.ShouldBe([new FlowEffect.TransferEnded(outcome)]);
    }

    [Fact]
    public void Where_Nothing_Leads_To_Other_Numbers_The_Fault_Has_Its_Way_Without_A_Word() =>
        new Talk(Transfer, End("talked"), End("busy"), End("nobody"), End("lost")).ShouldSatisfyAllConditions(talk => talk.Session.NodeId.ShouldBe("lost"), talk => talk.Heard.ShouldBe(["hang up"]));

    [Theory]
    [InlineData(4.0)]
    [InlineData(61.0)]
    [InlineData(10.5)]
    public void Transfer_Rings_For_Whole_Seconds_That_Make_Sense(double seconds) =>
        (Transfer with { Ring = TimeSpan.FromSeconds(seconds) }).Validate(Check).ShouldHaveSingleItem().ShouldStartWith("it may ring for 5 to 60 whole seconds, not ");

    [Fact]
    public void Silence_Waits_The_Whole_Ringing_Only_Where_Nobody_Answers() =>
        Transfer.SilentExits.Where(way => way.Waiting > TimeSpan.Zero).ShouldHaveSingleItem().Exit.Name.ShouldBe("on_no_answer");

    [Fact]
    public void Whisper_Is_Set_And_The_Caller_Hears_Nothing_Of_It()
    {
        var talk = new Talk(new WhisperNode("whisper", "hold", "end"), End("end"));

        talk.Result.Effects.ShouldBe([new FlowEffect.WhisperSet("hold")]);
        talk.Heard.ShouldBe(["hang up"]);
    }

    [Fact]
    public void Subflow_Runs_First_And_Then_The_Call_Goes_On()
    {
        var main = new Flow(new FlowId("main"), "sub", new Dictionary<string, FlowNode>(StringComparer.Ordinal) { ["sub"] = new SubflowNode("sub", new FlowId("inner"), "end"), ["end"] = End("end") });
        var inner = new Flow(new FlowId("inner"), "say", new Dictionary<string, FlowNode>(StringComparer.Ordinal) { ["say"] = new SayNode("say", "hold", Flow.Return) });
        var facts = new FlowFacts { Texts = Talk.Texts, Hours = _ => new HoursFacts(HoursExit.Open) };

        var result = FlowEngine.Step(new[] { main, inner }.ToDictionary(flow => flow.Id), new FlowSession { FlowId = main.Id, NodeId = "sub", Language = Talk.Catalan }, new FlowInput.Entered(), facts);

        result.Directives.ShouldBe([new SayDirective("ca:hold", Talk.Catalan) { Key = "hold" }, new HangUpDirective()]);
        result.Session.ShouldSatisfyAllConditions(s => s.NodeId.ShouldBe("end"), s => s.Callers.ShouldBeEmpty());
    }

    [Theory]
    [InlineData(CallerKind.Person, true, "sent")]
    [InlineData(CallerKind.Person, false, "not_sent")]
    [InlineData(CallerKind.Withheld, true, "not_sent")]
    [InlineData(CallerKind.Switchboard, true, "not_sent")]
    [InlineData(CallerKind.OwnLine, true, "not_sent")]
    public void Message_Goes_Only_To_A_Number_Of_The_Callers_Own(CallerKind kind, bool isAvailable, string node)
    {
        var sms = new SmsNode("sms") { Text = "hold", Next = "sent", Unavailable = "not_sent" };

        var talk = new Talk(facts => facts with { Caller = new CallerFacts(kind), IsAvailable = port => isAvailable && port == FlowPort.Sms }, sms, End("sent"), End("not_sent"));

        talk.Session.NodeId.ShouldBe(node);
        talk.Result.Effects.OfType<FlowEffect.SmsWanted>().Count().ShouldBe(string.Equals(node, "sent", StringComparison.Ordinal) ? 1 : 0);
        sms.SentTexts.ShouldBe(["hold"]);
    }

    [Fact]
    public void Interpreter_Is_Wished_For_By_Key()
    {
        var talk = Interpreting().Press("2");

        talk.Session.NodeId.ShouldBe("next");
        talk.Result.Effects.ShouldBe([new FlowEffect.InterpreterWanted(new LanguageTag("ar"))]);
    }

    [Fact]
    public void Whoever_Says_Nothing_Is_Asked_Again_And_Goes_On_Without()
    {
        var talk = Interpreting();

        talk.StaySilent().Heard.ShouldBe(["ask ca:ask"]);
        talk.Press("9").Session.NodeId.ShouldBe("next");
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Without_Interpreters_Nobody_Is_Asked() => new Talk(Interpreter, End("next"), End("none")).Session.NodeId.ShouldBe("none");

    private static HangUpNode End(string id) => new(id);

    private static Talk Transferring() =>
        new(facts => facts with { IsAvailable = port => port == FlowPort.Transfer }, Transfer, End("talked"), End("busy"), End("nobody"), End("lost"));

    private static Talk Interpreting() => new(facts => facts with { IsAvailable = port => port == FlowPort.Interpreter }, Interpreter, End("next"), End("none"));
}
