using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class ManageCallbackNodeTests
{
    private const string AtNine = "ask yours is les nou del matí";
    private const string AtTen = "ask yours is les deu del matí";
    private const string AtEleven = "ask yours is les onze del matí";

    private OpenCallback? _open = new(CallbackWorld.Nine, [CallbackWorld.Ten, CallbackWorld.Eleven]);

    [Fact]
    public void Callback_Is_Read_Out_And_Kept()
    {
        var talk = Begin();
        talk.Heard.ShouldBe([AtNine]);

        talk.Press("1").Session.NodeId.ShouldBe("settled");
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Callback_Is_Canceled()
    {
        var talk = Begin().Press("2");
        talk.Heard.ShouldBe(["ask again after 0s"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.CallbackCanceled()]);

        _open = null;
        talk.Give(new FlowInput.Done()).Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("settled"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void Callback_That_Cannot_Be_Canceled_Any_More_Is_Told_So() =>
        Begin().Press("2").Give(new FlowInput.Failed("dialing")).Session.NodeId.ShouldBe("never");

    [Fact]
    public void Callback_Moves_To_The_Hour_That_Was_Read_Out_Last()
    {
        var talk = Begin().Press("3");
        talk.Heard.ShouldBe([AtTen]);
        talk.Press("3").Heard.ShouldBe([AtEleven]);
        talk.Result.Effects.ShouldBeEmpty();

        talk.Press("1").Result.Effects.ShouldBe([new FlowEffect.CallbackMoved(CallbackWorld.Eleven)]);
        _open = new(CallbackWorld.Eleven, []);
        talk.Give(new FlowInput.Done()).Session.NodeId.ShouldBe("settled");
        talk.Heard.ShouldBe(["say yours is les onze del matí", "hang up"]);
    }

    [Fact]
    public void After_The_Last_Hour_Comes_The_Booked_One_And_Asking_Comes_To_An_End()
    {
        var talk = Begin().Press("3").Press("3").Press("3");
        talk.Heard.ShouldBe([AtNine]);
        talk.Press("3").Press("3").Press("3").Heard.ShouldBe([AtNine]);

        talk.Press("3").Heard.ShouldBe([AtNine], "a wrong key by now");
        talk.Press("3").Session.NodeId.ShouldBe("settled");
    }

    [Fact]
    public void Hour_That_Somebody_Else_Took_Is_Replaced_By_The_Next_One()
    {
        var talk = Begin().Press("3").Press("1");
        _open = _open! with { Others = [CallbackWorld.Eleven] };
        talk.Give(new FlowInput.Failed("taken")).Heard.ShouldBe([AtEleven]);

        talk.Press("1").Give(new FlowInput.Failed("taken")).Session.NodeId.ShouldBe("never");
    }

    [Theory]
    [InlineData("7")]
    [InlineData("")]
    [InlineData("12")]
    public void Silence_And_Wrong_Keys_Keep_What_Was_Booked(string keys)
    {
        var talk = Begin().Press("3").StaySilent();
        talk.Heard.ShouldBe([AtTen]);

        talk.Press(keys).Heard.ShouldBe(["say yours is les nou del matí", "hang up"]);
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Caller_Without_A_Callback_Has_A_Way_Of_Their_Own()
    {
        var talk = Begin();
        _open = null;
        talk.Press("2").Session.NodeId.ShouldBe("nothing", "it was called meanwhile");
        Begin().Heard.ShouldBe(["hang up"]);
        Begin().Session.NodeId.ShouldBe("nothing");
    }

    [Fact]
    public void Where_Callbacks_Cannot_Be_Looked_After_Nothing_Is_Said()
    {
        Begin(facts => facts with { IsAvailable = _ => false }).ShouldSatisfyAllConditions(
            talk => talk.Heard.ShouldBe(["hang up"]), talk => talk.Session.NodeId.ShouldBe("never"));
        Begin().Give(new FlowInput.Done()).Session.NodeId.ShouldBe("never", "nobody was asked to do anything");
    }

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Manage()).ShouldBe(["done: booked booked, 20 s, 1 menus", "none: , 0 s, 0 menus", "unavailable: , 0 s, 0 menus"]);
        Manage().ShouldSatisfyAllConditions(
            node => node.Arrival.ShouldBe(Arrival.OnTheWay),
            node => node.AwaitsCaller.ShouldBeTrue(),
            node => node.AnsweredKeys.ShouldBe(["1", "2", "3"], StringComparer.Ordinal),
            node => node.KeyTimeout.ShouldBe(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Text_Must_Speak_The_Hour()
    {
        LogicFlows.ProblemsOf(Manage(), CallbackWorld.Texts).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Manage() with { Text = "silent" }, CallbackWorld.Texts).ShouldContain(
            "text 'silent' does not speak {callback.from} in 'en', so callers cannot know what they answer", StringComparer.Ordinal);
    }

    private Talk Begin(Func<FlowFacts, FlowFacts>? given = null) => new(
        facts => (given ?? (same => same))(CallbackWorld.Of(facts) with { Callback = _open }),
        [Manage(), new HangUpNode("settled", "booked"), .. LogicFlows.Ends("nothing", "never")]);

    private static ManageCallbackNode Manage() => new("manage")
    {
        Text = "booked",
        Timeout = TimeSpan.FromSeconds(10),
        Attempts = 2,
        Done = "settled",
        None = "nothing",
        Unavailable = "never",
    };
}
