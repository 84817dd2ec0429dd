using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class FlowEngineTests
{
    [Fact]
    public void Round_Of_Nodes_That_Ask_Nothing_Ends_With_A_Hang_Up()
    {
        var talk = new Talk(new SayNode("tick", "welcome", "tock"), new SayNode("tock", "bye", "tick"));

        talk.Result.Ended.ShouldBeTrue();
        talk.Result.Directives.Count.ShouldBe(FlowEngine.MaxNodesPerStep + 1);
        talk.Heard.Last().ShouldBe("hang up");
    }

    [Fact]
    public void Way_Into_Nowhere_Ends_With_A_Hang_Up()
    {
        var talk = new Talk(new SayNode("hello", "welcome", "nowhere"));

        talk.Heard.ShouldBe(["say ca:welcome", "hang up"]);
        talk.Result.Ended.ShouldBeTrue();
    }

    [Fact]
    public void Caller_Who_Never_Stops_Answering_Is_Let_Go_At_The_Limit()
    {
        var talk = new Talk(Menu());
        while (!talk.Result.Ended)
        {
            talk.Session.Step.ShouldBeLessThanOrEqualTo(FlowEngine.MaxStepsPerCall);
            talk.Press("1");
        }

        talk.Session.Step.ShouldBe(FlowEngine.MaxStepsPerCall + 1);
        talk.Heard.ShouldBe(["hang up"]);
    }

    [Fact]
    public void Each_Answer_Is_One_Step_However_Many_Nodes_It_Runs_Through()
    {
        var talk = new Talk(new SayNode("a", "welcome", "b"), new SayNode("b", "hold", "menu"), Menu());
        talk.Session.Step.ShouldBe(1);

        talk.Press("1").Session.Step.ShouldBe(2);
    }

    [Fact]
    public void Same_Input_Gives_The_Same_Result()
    {
        var (one, other) = (new Talk(Menu()).StaySilent(), new Talk(Menu()).StaySilent());

        one.Session.ShouldBe(other.Session);
        one.Heard.ShouldBe(other.Heard);
    }

    private static MenuNode Menu() => new("menu")
    {
        Text = "ask",
        Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "menu" },
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 3,
        OnTimeout = "menu",
        OnInvalid = "menu",
        OnError = "menu",
    };
}
