using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class VoicemailNodeTests
{
    private static readonly VoiceRecording Recording = new("RE1", "https://recordings.example.org/RE1");

    [Fact]
    public void Message_Is_Recorded_After_The_Text()
    {
        var talk = Begin();
        talk.Result.Directives.ShouldBe([new SayDirective("ca:ask", Talk.Catalan) { Key = "ask" }, new RecordDirective(TimeSpan.FromSeconds(120))]);
        talk.Result.Effects.ShouldBeEmpty();

        talk.Give(new FlowInput.Recorded(TimeSpan.FromSeconds(12), Recording)).Session.NodeId.ShouldBe("left");
        talk.Result.Effects.ShouldBe([new FlowEffect.MessageRecorded(TimeSpan.FromSeconds(12), Recording)]);
    }

    [Fact]
    public void Who_Says_Nothing_Has_Left_No_Message()
    {
        var talk = Begin().Give(new FlowInput.Recorded(TimeSpan.Zero, Recording));

        talk.Session.NodeId.ShouldBe("silent");
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Where_Nothing_Can_Be_Recorded_Nothing_Is_Said()
    {
        Begin(FlowPort.Lookup).ShouldSatisfyAllConditions(talk => talk.Heard.ShouldBe(["hang up"]), talk => talk.Session.NodeId.ShouldBe("never"));
        Begin().Give(new FlowInput.Failed("full")).Session.NodeId.ShouldBe("never");
    }

    [Fact]
    public void Proof_Knows_That_It_Records_And_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Voicemail()).ShouldBe(["next: ask, 120 s, 0 menus", "on_silence: ask, 5 s, 0 menus", "unavailable: , 0 s, 0 menus"]);
        Voicemail().ShouldSatisfyAllConditions(
            node => node.Records.ShouldBeTrue(),
            node => node.Arrival.ShouldBe(Arrival.Offer),
            node => node.AwaitsCaller.ShouldBeTrue(),
            node => node.AnsweredKeys.ShouldBeEmpty(),
            node => node.KeyTimeout.ShouldBeNull());
    }

    [Theory]
    [InlineData(0, "a message may be 1s to 180s long, not 0s")]
    [InlineData(180.5, "a message may be 1s to 180s long, not 180.5s")]
    [InlineData(1.5, "a message may be 1s to 180s long, not 1.5s")]
    public void Length_Has_Its_Limits(double seconds, string problem) =>
        LogicFlows.ProblemsOf(Voicemail() with { Longest = TimeSpan.FromSeconds(seconds) }).ShouldBe([problem]);

    [Fact]
    public void Sound_One_Has_No_Problem() => LogicFlows.ProblemsOf(Voicemail()).ShouldBeEmpty();

    private static Talk Begin(FlowPort available = FlowPort.Voicemail) =>
        new(facts => facts with { IsAvailable = port => port == available }, [Voicemail(), .. LogicFlows.Ends("left", "silent", "never")]);

    private static VoicemailNode Voicemail() => new("voicemail")
    {
        Text = "ask",
        Longest = TimeSpan.FromSeconds(120),
        Next = "left",
        OnSilence = "silent",
        Unavailable = "never",
    };
}
