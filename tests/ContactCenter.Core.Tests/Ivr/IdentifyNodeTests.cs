using System.Collections.Immutable;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Lookups;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class IdentifyNodeTests
{
    private static readonly FlowInput Found = new FlowInput.LookedUp(IsFound: true, ImmutableDictionary<string, FlowValue>.Empty);
    private static readonly FlowInput NotFound = new FlowInput.LookedUp(IsFound: false, ImmutableDictionary<string, FlowValue>.Empty);

    [Fact]
    public void Number_Is_Asked_For_And_Checked_By_The_Other_System()
    {
        var talk = Begin(Identify());
        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Gather.MaxKeys.ShouldBe(8);

        talk.Press("1234").Heard.ShouldBe(["say ca:hold", "ask again after 1s"]);
        var asked = talk.Result.Effects.ShouldHaveSingleItem().ShouldBeOfType<FlowEffect.LookupAsked>();
        asked.Url.AbsoluteUri.ShouldBe("https://example.org/1234");
        asked.Timeout.ShouldBe(IdentifyNode.LookupTimeout);

        talk.Give(new FlowInput.Waited()).Heard.ShouldBe(["ask again after 1s"]);
        talk.Give(Found).Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("known"), session => session.Values["reference"].ShouldBe(new FlowValue.Text("1234")));
    }

    [Fact]
    public void Pin_Is_Asked_For_After_The_Number()
    {
        var talk = Begin(WithPin()).Press("1234");
        talk.Heard.ShouldBe(["ask ca:again"]);
        talk.Result.Effects.ShouldBeEmpty();

        talk.Press("0007").Result.Effects.OfType<FlowEffect.LookupAsked>().ShouldHaveSingleItem().Url.AbsoluteUri.ShouldBe("https://example.org/1234?pin=0007");
        talk.Give(Found).Session.NodeId.ShouldBe("known");
    }

    [Fact]
    public void Number_That_Nobody_Knows_Is_Asked_For_Again_And_Then_The_Caller_Is_Not_Identified()
    {
        var talk = Begin(WithPin()).Press("1234").Press("1").Give(NotFound);
        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Session.Values.ShouldBeEmpty();

        talk.Press("5678").Press("1").Give(NotFound).Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("stranger"), session => session.Values.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("123")]
    [InlineData("123456789")]
    [InlineData("")]
    [InlineData("12*4")]
    public void Silence_And_Wrong_Keys_Count_As_Attempts(string keys)
    {
        var talk = Begin(Identify()).StaySilent();
        talk.Heard.ShouldBe(["ask ca:ask"]);

        talk.Press(keys).Session.NodeId.ShouldBe("stranger");
    }

    [Fact]
    public void Silence_At_The_Pin_Asks_For_The_Pin_And_Forgets_The_Number_In_The_End()
    {
        var talk = Begin(WithPin()).Press("1234").StaySilent();
        talk.Heard.ShouldBe(["ask ca:again"]);

        talk.Press("*").Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("stranger"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void Faults_Have_Their_Way_And_Leave_Nothing()
    {
        Begin(Identify()).Press("1234").Give(new FlowInput.Failed("timeout")).Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("fault"), session => session.Values.ShouldBeEmpty());
        Begin(Identify()).Press("1234").Press("1").Session.NodeId.ShouldBe("fault");
        Begin(Identify()).Give(Found).Session.NodeId.ShouldBe("fault", "nobody was asked");
    }

    [Fact]
    public void No_Answer_In_Time_Is_A_Fault()
    {
        var talk = Begin(Identify()).Press("1234");
        for (var waited = 0; waited < 6; waited++)
        {
            talk.Session.NodeId.ShouldBe("identify");
            talk.Give(new FlowInput.Waited());
        }

        talk.Session.NodeId.ShouldBe("fault");
    }

    [Fact]
    public void Where_Look_Ups_Are_Not_To_Be_Had_Nobody_Is_Asked_To_Type() =>
        new Talk([Identify(), .. LogicFlows.Ends("known", "stranger", "fault")]).Heard.ShouldBe(["hang up"]);

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Identify()).ShouldBe(
        [
            "on_failed: ask ask, 16 s, 1 menus",
            "on_failed: ask hold ask hold, 44 s, 1 menus",
            "on_error: hold, 6 s, 0 menus",
        ]);
        LogicFlows.SilentWaysOf(WithPin()).ShouldBe(
        [
            "on_failed: ask ask, 16 s, 1 menus",
            "on_failed: ask ask, 32 s, 1 menus",
            "on_failed: again again, 16 s, 1 menus",
            "on_error: hold, 6 s, 0 menus",
        ]);
    }

    [Fact]
    public void Faults_Are_Named()
    {
        LogicFlows.ProblemsOf(Identify()).ShouldBeEmpty();
        LogicFlows.ProblemsOf(WithPin()).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Identify() with { Min = 9, PinText = "again" }).ShouldBe(["min 9 is more than max 8", "pin_text and pin_variable come together or not at all"]);
        LogicFlows.ProblemsOf(Identify() with { Url = new LookupAddress("https://example.org/") }).ShouldBe(["url does not carry '{reference}', so nobody would check it"]);
        LogicFlows.ProblemsOf(WithPin() with { PinVariable = "state", Url = new LookupAddress("https://example.org/{reference}/{state}") }).ShouldBe(["variable 'state' holds a PIN; its privacy must be secret"]);
        LogicFlows.ProblemsOf(Identify() with { Variable = "count", Url = new LookupAddress("https://example.org/{count}") }).ShouldBe(
            ["variable 'count' holds a number; digits need one that holds a text"]);
        LogicFlows.ProblemsOf(WithPin() with { PinVariable = "colour", Url = new LookupAddress("https://example.org/{reference}/{colour}") })
            .ShouldBe(["variable 'colour' is not declared under 'variables'"]);
    }

    private static Talk Begin(IdentifyNode node) => new(facts => facts with { IsAvailable = _ => true }, [node, .. LogicFlows.Ends("known", "stranger", "fault")]);

    private static IdentifyNode WithPin() => Identify() with { PinText = "again", PinVariable = "pin", Url = new LookupAddress("https://example.org/{reference}?pin={pin}") };

    private static IdentifyNode Identify() => new("identify")
    {
        Text = "ask",
        Variable = "reference",
        Min = 4,
        Max = 8,
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 2,
        Url = new LookupAddress("https://example.org/{reference}"),
        Hold = "hold",
        Next = "known",
        OnFailed = "stranger",
        OnError = "fault",
    };
}
