using ContactCenter.Core.Calls;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class OfferCallbackNodeTests
{
    private static readonly FlowEffect[] Refused = [new FlowEffect.CallbackOffered(Accepted: false)];

    [Fact]
    public void Own_Number_Is_Read_Out_And_Promised_With_One_Key()
    {
        var talk = Begin();
        talk.Heard.ShouldBe(["ask offer +34600000001"]);
        talk.Gather.ShouldSatisfyAllConditions(gather => gather.MaxKeys.ShouldBe(1), gather => gather.Timeout.ShouldBe(TimeSpan.FromSeconds(10)));
        talk.Result.Effects.ShouldBeEmpty();

        talk.Press("1").Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("promised"), session => session.Values[OfferCallbackNode.NumberName].ShouldBe(new FlowValue.Text(CallbackWorld.Own.Value)));
        talk.Result.Effects.ShouldBe(Promised(CallbackWorld.Own));
    }

    [Fact]
    public void No_Declines_And_Leaves_No_Number_Behind()
    {
        var talk = Begin().Press("2");

        talk.Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("unwanted"), session => session.Values.ShouldBeEmpty());
        talk.Result.Effects.ShouldBe(Refused);
    }

    [Theory]
    [InlineData(CallerKind.Withheld)]
    [InlineData(CallerKind.OwnLine)]
    [InlineData(CallerKind.Switchboard)]
    public void Caller_Without_A_Number_Of_Their_Own_Types_One_And_Hears_It(CallerKind kind)
    {
        var talk = Begin(kind);
        talk.Heard.ShouldBe(["ask number"]);
        talk.Gather.ShouldSatisfyAllConditions(gather => gather.MaxKeys.ShouldBe(17), gather => gather.FinishOnKey.ShouldBe("#"));

        talk.Press("934000000").Heard.ShouldBe(["ask confirm +34934000000"]);
        talk.Result.Effects.ShouldBeEmpty();
        talk.Press("1").Session.NodeId.ShouldBe("promised");
        talk.Result.Effects.ShouldBe(Promised(CallbackWorld.Other));
    }

    [Fact]
    public void Number_That_This_Step_Does_Not_Know_Is_Asked_For() =>
        Begin(facts => facts with { Caller = new CallerFacts(CallerKind.Person) }).Heard.ShouldBe(["ask number"], "nobody agrees to a number that they did not hear");

    [Theory]
    [InlineData("934000000", "+34934000000")]
    [InlineData("600000001", "+34600000001")]
    [InlineData("0034600000001", "+34600000001")]
    [InlineData("00442079460000", "+442079460000")]
    public void Number_Is_National_Or_Of_Any_Country(string keys, string number) =>
        Begin(CallerKind.Withheld).Press(keys).Heard.ShouldBe([$"ask confirm {number}"]);

    [Theory]
    [InlineData("")]
    [InlineData("12345678")]
    [InlineData("012345678")]
    [InlineData("934*00000")]
    [InlineData("00000000000")]
    public void Number_That_Is_None_Is_Asked_For_Again(string keys)
    {
        var talk = Begin(CallerKind.Withheld).Press(keys);
        talk.Heard.ShouldBe(["ask number"]);

        talk.Press("934000000").Heard.ShouldBe(["ask confirm +34934000000"]);
    }

    [Fact]
    public void Number_That_The_Caller_Takes_Back_Is_Typed_Again()
    {
        var talk = Begin(CallerKind.Withheld).Press("934000000").Press("2");
        talk.Heard.ShouldBe(["ask number"]);
        talk.Session.Values.ShouldBeEmpty();

        talk.Press("600000001").Press("1").Result.Effects.ShouldBe(Promised(CallbackWorld.Own));
    }

    [Fact]
    public void Silence_And_Wrong_Keys_Decline_After_The_Last_Attempt()
    {
        Begin().StaySilent().Heard.ShouldBe(["ask offer +34600000001"]);
        ShouldHaveDeclined(Begin().StaySilent().Press("7"));
        ShouldHaveDeclined(Begin(CallerKind.Withheld).StaySilent().Press("7"));
        Begin(CallerKind.Withheld).Press("934000000").StaySilent().Heard.ShouldBe(["ask confirm +34934000000"]);
        ShouldHaveDeclined(Begin(CallerKind.Withheld).Press("934000000").StaySilent().Press("12"));
        ShouldHaveDeclined(Begin(CallerKind.Withheld).StaySilent().Press("934000000").Press("2"));
    }

    [Fact]
    public void Promise_Tells_Topic_Language_And_The_Queue_Before()
    {
        var talk = new Talk(
            CallbackWorld.Of,
            [
                new QueueNode("queue") { Queue = new QueueId("general"), Topic = "taxes", OnAnswer = "end", OnFull = "offer", OnError = "offer" },
                Offer(),
                .. LogicFlows.Ends("promised", "unwanted", "never", "end"),
            ]);

        talk.Give(new FlowInput.QueueFull()).Press("1").Result.Effects.OfType<FlowEffect.CallbackRequested>().ShouldHaveSingleItem()
            .ShouldBe(new FlowEffect.CallbackRequested(CallbackWorld.Own, "taxes", Talk.Catalan, new QueueId("general")));
    }

    [Fact]
    public void Where_Nobody_Can_Be_Called_Back_Nothing_Is_Said()
    {
        var talk = Begin(facts => facts with { IsAvailable = port => port is not FlowPort.Callback });

        talk.Heard.ShouldBe(["hang up"]);
        talk.Session.NodeId.ShouldBe("never");
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void What_No_Caller_Can_Do_Leads_On_Without_A_Promise() => Begin().Give(new FlowInput.Done()).Session.ShouldSatisfyAllConditions(
        session => session.NodeId.ShouldBe("never"), session => session.Values.ShouldBeEmpty());

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Offer()).ShouldBe(
        [
            "declined: offer offer, 20 s, 1 menus",
            "declined: number number, 40 s, 1 menus",
            "declined: confirm confirm, 20 s, 1 menus",
            "unavailable: , 0 s, 0 menus",
        ]);
        Offer().ShouldSatisfyAllConditions(
            node => node.Arrival.ShouldBe(Arrival.Offer),
            node => node.AwaitsCaller.ShouldBeTrue(),
            node => node.AnsweredKeys.ShouldBe(["1", "2"], StringComparer.Ordinal),
            node => node.KeyTimeout.ShouldBe(TimeSpan.FromSeconds(10)),
            node => node.Records.ShouldBeFalse());
    }

    [Fact]
    public void Texts_Must_Speak_The_Number()
    {
        LogicFlows.ProblemsOf(Offer(), CallbackWorld.Texts).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Offer() with { Text = "silent", ConfirmText = "number" }, CallbackWorld.Texts).ShouldBe(
        [
            "text 'silent' does not speak {callback.number} in 'ca', so callers cannot know what they answer",
            "text 'silent' does not speak {callback.number} in 'es', so callers cannot know what they answer",
            "text 'silent' does not speak {callback.number} in 'en', so callers cannot know what they answer",
            "text 'number' does not speak {callback.number} in 'ca', so callers cannot know what they answer",
            "text 'number' does not speak {callback.number} in 'es', so callers cannot know what they answer",
            "text 'number' does not speak {callback.number} in 'en', so callers cannot know what they answer",
        ]);
    }

    private static void ShouldHaveDeclined(Talk talk)
    {
        talk.Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("unwanted"), session => session.Values.ShouldBeEmpty());
        talk.Result.Effects.ShouldBe(Refused);
    }

    private static FlowEffect[] Promised(PhoneNumber number) =>
        [new FlowEffect.CallbackOffered(Accepted: true), new FlowEffect.CallbackRequested(number, null, Talk.Catalan, null)];

    private static Talk Begin(CallerKind kind) => Begin(facts => facts with { Caller = new CallerFacts(kind, CallbackWorld.Own) });

    private static Talk Begin(Func<FlowFacts, FlowFacts>? given = null) =>
        new(facts => (given ?? (same => same))(CallbackWorld.Of(facts)), [Offer(), .. LogicFlows.Ends("promised", "unwanted", "never")]);

    private static OfferCallbackNode Offer() => new("offer")
    {
        Text = "offer",
        NumberText = "number",
        ConfirmText = "confirm",
        Timeout = TimeSpan.FromSeconds(10),
        Attempts = 2,
        Accepted = "promised",
        Declined = "unwanted",
        Unavailable = "never",
    };
}
