using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class BookSlotNodeTests
{
    private const string TwoHours = "ask u: les nou del matí - les deu del matí; dos: les deu del matí - les onze del matí;";
    private static readonly FlowInput Taken = new FlowInput.Failed("taken");

    private IReadOnlyList<CallbackSlot> _free = [CallbackWorld.Nine, CallbackWorld.Ten, CallbackWorld.Eleven];

    [Fact]
    public void Hours_Are_Read_Out_Under_Their_Keys_And_One_Is_Booked()
    {
        var talk = Begin();
        talk.Heard.ShouldBe([TwoHours]);
        talk.Gather.Prompts.Count.ShouldBe(2);

        talk.Press("2").Heard.ShouldBe(["ask again after 0s"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.SlotWanted("main", CallbackWorld.Ten, null, Talk.Catalan)]);

        talk.Give(new FlowInput.Done()).Session.NodeId.ShouldBe("booked");
        talk.Heard.ShouldBe(["say yours is les deu del matí", "hang up"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.CallbackOffered(Accepted: true)]);
        talk.Session.Values.Keys.Order(StringComparer.Ordinal).ShouldBe(["callback.from", "callback.until"]);
    }

    [Fact]
    public void Key_Means_What_Was_Heard_Whatever_Is_Free_By_Then()
    {
        var talk = Begin();
        _free = [CallbackWorld.Twelve];

        talk.Press("1").Result.Effects.ShouldBe([new FlowEffect.SlotWanted("main", CallbackWorld.Nine, null, Talk.Catalan)]);
    }

    [Fact]
    public void Hour_That_Somebody_Else_Took_Is_Replaced_By_The_Next_One()
    {
        var talk = Begin().Press("1").Give(Taken);
        talk.Heard.ShouldBe(["ask u: les deu del matí - les onze del matí; dos: les onze del matí - les dotze del migdia;"]);

        talk.Press("1").Result.Effects.ShouldBe([new FlowEffect.SlotWanted("main", CallbackWorld.Ten, null, Talk.Catalan)]);
        talk.Give(Taken).Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("never"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void When_The_Last_Free_Hour_Is_Taken_Nothing_Can_Be_Booked()
    {
        _free = [CallbackWorld.Nine];

        Begin().Press("1").Give(Taken).Session.NodeId.ShouldBe("never");
    }

    [Fact]
    public void Nought_Declines_At_Once()
    {
        var talk = Begin().Press("0");

        talk.Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("unwanted"), session => session.Values.ShouldBeEmpty());
        talk.Result.Effects.ShouldBe([new FlowEffect.CallbackOffered(Accepted: false)]);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("9")]
    [InlineData("*")]
    [InlineData("12")]
    [InlineData("")]
    public void Silence_And_Wrong_Keys_Decline_After_The_Last_Attempt(string keys)
    {
        var talk = Begin().StaySilent();
        talk.Heard.ShouldBe([TwoHours]);

        talk.Press(keys).Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("unwanted"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void No_Answer_From_The_Calendar_Ends_The_Wait()
    {
        var talk = Begin().Press("1");
        talk.Give(new FlowInput.Waited()).Heard.ShouldBe(["ask again after 1s"]);
        for (var waited = 1; waited < 5; waited++)
        {
            talk.Session.NodeId.ShouldBe("book");
            talk.Give(new FlowInput.Waited());
        }

        talk.Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("never"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void Where_Nothing_Can_Be_Booked_Nothing_Is_Said()
    {
        Begin(facts => facts with { IsAvailable = port => port is not FlowPort.Booking }).Heard.ShouldBe(["hang up"]);
        Begin(facts => facts with { Caller = CallerFacts.Withheld }).Session.NodeId.ShouldBe("never", "there is no number to call");
        _free = [];
        Begin().Session.NodeId.ShouldBe("never");
    }

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Book()).ShouldBe(["declined: slot slot slot slot, 20 s, 1 menus", "unavailable: , 0 s, 0 menus"]);
        Book().ShouldSatisfyAllConditions(
            node => node.Arrival.ShouldBe(Arrival.Offer),
            node => node.AwaitsCaller.ShouldBeTrue(),
            node => node.AnsweredKeys.ShouldBe(["0", "1", "2"], StringComparer.Ordinal),
            node => node.KeyTimeout.ShouldBe(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Faults_Are_Named()
    {
        LogicFlows.ProblemsOf(Book(), CallbackWorld.Texts).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Book() with { Slots = 6, Calendar = "night" }, CallbackWorld.Texts).ShouldBe(
            ["calendar 'night' is not in calendar.yaml", "expected 1 to 5 slots, found 6"], ignoreOrder: true);
        LogicFlows.ProblemsOf(Book() with { Text = "booked" }, CallbackWorld.Texts).ShouldContain(
            "text 'booked' does not speak {slot.key} in 'ca', so callers cannot know what they answer", StringComparer.Ordinal);
    }

    private Talk Begin(Func<FlowFacts, FlowFacts>? given = null) => new(
        facts => (given ?? (same => same))(CallbackWorld.Of(facts) with { Slots = calendar => string.Equals(calendar, "main", StringComparison.Ordinal) ? _free : [] }),
        [Book(), new HangUpNode("booked", "booked"), .. LogicFlows.Ends("unwanted", "never")]);

    private static BookSlotNode Book() => new("book")
    {
        Text = "slot",
        Calendar = "main",
        Slots = 2,
        Timeout = TimeSpan.FromSeconds(10),
        Attempts = 2,
        Booked = "booked",
        Declined = "unwanted",
        Unavailable = "never",
    };
}
