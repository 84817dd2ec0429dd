using System.Collections.Immutable;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Lookups;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class LookupNodeTests
{
    private static readonly ImmutableDictionary<string, FlowValue> Answer = ImmutableDictionary<string, FlowValue>.Empty
        .Add("state", new FlowValue.Text("in hand"))
        .Add("count", new FlowValue.Number(3));

    [Fact]
    public void Caller_Hears_A_Text_While_The_Other_System_Is_Asked()
    {
        var talk = Begin();

        talk.Heard.ShouldBe(["say ca:hold", "ask again after 1s"]);
        var asked = talk.Result.Effects.ShouldHaveSingleItem().ShouldBeOfType<FlowEffect.LookupAsked>();
        asked.Url.AbsoluteUri.ShouldBe("https://files.example.org/state/A%2F7?n=%2B34%20600");
        asked.Timeout.ShouldBe(TimeSpan.FromSeconds(3));
        asked.Values.ShouldBe(Lookup().Values);
    }

    [Fact]
    public void Answer_Is_Kept_And_The_Call_Goes_On()
    {
        var talk = Begin().Give(new FlowInput.LookedUp(IsFound: true, Answer.Add("urgent", new FlowValue.Boolean(true))));

        talk.Session.NodeId.ShouldBe("done");
        talk.Session.Values["state"].ShouldBe(new FlowValue.Text("in hand"));
        talk.Session.Values["count"].ShouldBe(new FlowValue.Number(3));
        talk.Session.Values.ShouldNotContainKey("urgent", "nobody asked for it");
    }

    [Fact]
    public void Phone_Asks_Again_Each_Second_Until_The_Answer_Is_There()
    {
        var talk = Begin();
        talk.Give(new FlowInput.Waited()).Heard.ShouldBe(["ask again after 1s"]);
        talk.Result.Effects.ShouldBeEmpty();

        talk.Give(new FlowInput.LookedUp(IsFound: true, Answer)).Session.NodeId.ShouldBe("done");
    }

    [Fact]
    public void Phone_Asks_Two_Times_More_Than_The_Timeout_Has_Seconds_And_Then_It_Is_A_Fault()
    {
        var talk = Begin();
        var asked = 0;
        while (talk.Heard.Contains("ask again after 1s", StringComparer.Ordinal))
        {
            asked++;
            talk.Give(new FlowInput.Waited());
        }

        asked.ShouldBe(5);
        talk.Session.NodeId.ShouldBe("fault");
    }

    [Fact]
    public void What_The_System_Does_Not_Know_Has_A_Way_Of_Its_Own() =>
        Begin().Give(new FlowInput.LookedUp(IsFound: false, Answer)).Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("unknown"), session => session.Values.ShouldNotContainKey("state"));

    [Fact]
    public void Failure_And_What_No_Caller_Can_Do_Take_The_Way_Of_Faults()
    {
        Begin().Give(new FlowInput.Failed("timeout")).Session.NodeId.ShouldBe("fault");
        Begin().Press("1").Session.NodeId.ShouldBe("fault");
        Begin().StaySilent().Session.NodeId.ShouldBe("fault");
    }

    [Fact]
    public void Answer_Of_Another_Type_Or_Without_A_Value_Is_A_Fault_And_Leaves_Nothing()
    {
        Begin().Give(new FlowInput.LookedUp(IsFound: true, Answer.SetItem("count", new FlowValue.Text("3")))).Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("fault"), session => session.Values.ShouldNotContainKey("state"));
        Begin().Give(new FlowInput.LookedUp(IsFound: true, Answer.Remove("count"))).Session.NodeId.ShouldBe("fault");
    }

    [Fact]
    public void Old_Answer_Is_Forgotten_Before_A_New_One()
    {
        var talk = Begin(Lookup() with { NotFound = "lookup" }).Give(new FlowInput.LookedUp(IsFound: true, Answer));
        talk.Session.Values.ShouldContainKey("state");

        var again = new Talk(
            facts => facts with { IsAvailable = _ => true },
            [Known("state"), Lookup(), .. LogicFlows.Ends("done", "unknown", "fault")]);
        again.Session.Values.ShouldNotContainKey("state");
    }

    [Fact]
    public void Without_What_The_Url_Needs_Nobody_Is_Asked()
    {
        var talk = new Talk(facts => facts with { IsAvailable = _ => true }, [Lookup(), .. LogicFlows.Ends("done", "unknown", "fault")]);

        talk.Session.NodeId.ShouldBe("fault");
        talk.Heard.ShouldBe(["hang up"]);
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Where_Look_Ups_Are_Not_To_Be_Had_The_Fault_Comes_At_Once() =>
        new Talk([Known(), Lookup(), .. LogicFlows.Ends("done", "unknown", "fault")]).Heard.ShouldBe(["hang up"]);

    [Fact]
    public void Proof_Knows_The_Longest_Wait()
    {
        LogicFlows.SilentWaysOf(Lookup()).ShouldBe(["next: hold, 5 s, 0 menus", "not_found: hold, 5 s, 0 menus", "on_error: hold, 5 s, 0 menus"]);
        Lookup().AwaitsCaller.ShouldBeFalse("a round of look-ups asks the caller nothing");
    }

    [Fact]
    public void Faults_Are_Named()
    {
        LogicFlows.ProblemsOf(Lookup()).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Lookup() with { Timeout = TimeSpan.FromSeconds(5) }).ShouldBe(["a look-up may take from 1s to less than 5s, not 5s"]);
        LogicFlows.ProblemsOf(Lookup() with { Url = new LookupAddress("https://example.org/{colour}") }).ShouldBe(["variable 'colour' is not declared under 'variables'"]);
        LogicFlows.ProblemsOf(Lookup() with { Url = new LookupAddress("https://example.org/{queue.waiting}") }).ShouldBe(["'queue.waiting' is not known here and cannot stand in a url"]);
        LogicFlows.ProblemsOf(Lookup() with { Hold = "nothing", Values = new Dictionary<string, LookupValue>(StringComparer.Ordinal) { ["count"] = new("/n", FlowValueType.Text), ["colour"] = new("/c", FlowValueType.Text) } }).ShouldBe(
        [
            "text 'nothing' is missing in texts/ca.yaml",
            "text 'nothing' is missing in texts/es.yaml",
            "text 'nothing' is missing in texts/en.yaml",
            "variable 'colour' is not declared under 'variables'",
            "variable 'count' holds a number; the look-up reads a text",
        ]);
    }

    [Theory]
    [InlineData("https://example.org/a")]
    [InlineData("https://example.org:8443/{reference}?pin={pin}")]
    [InlineData("http://127.0.0.1:5000/{reference}")]
    public void Url_May_Carry_Personal_Values(string url) => new LookupAddress(url).Check().ShouldBeEmpty();

    [Theory]
    [InlineData("http://example.org/a", "url 'http://example.org/a' is not an https:// address")]
    [InlineData("http://localhost/a", "url 'http://localhost/a' is not an https:// address")]
    [InlineData("ftp://example.org/a", "url 'ftp://example.org/a' is not an https:// address")]
    [InlineData("/a", "url '/a' is not an https:// address")]
    [InlineData("", "url '' is not an https:// address")]
    [InlineData("{reference}", "url '{reference}' is not an https:// address")]
    [InlineData("https://{reference}/a", "the host of a url is fixed; variables stand only behind it")]
    [InlineData("https://{reference}.example.org/a", "the host of a url is fixed; variables stand only behind it")]
    [InlineData("https://example.org{reference}", "the host of a url is fixed; variables stand only behind it")]
    [InlineData("https://me:pass@example.org/", "a url carries no user and no password")]
    [InlineData("https://example.org/{reference", "braces of the url do not match; expected {variable} in 'https://example.org/{reference'")]
    [InlineData("https://example.org/reference}", "braces of the url do not match; expected {variable} in 'https://example.org/reference}'")]
    [InlineData("https://example.org/{}", "braces of the url do not match; expected {variable} in 'https://example.org/{}'")]
    public void Url_Leads_Where_The_Author_Says_And_Nowhere_Else(string url, string problem) =>
        new LookupAddress(url).Check().ShouldBe([problem]);

    [Theory]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("")]
    public void Value_Cannot_Climb_Out_Of_Its_Place(string value) =>
        new LookupAddress("https://example.org/a/{reference}/b").Fill(_ => new FlowValue.Text(value)).ShouldBeNull();

    private static Talk Begin(LookupNode? node = null) =>
        new(facts => facts with { IsAvailable = port => port == FlowPort.Lookup }, [Known(), node ?? Lookup(), .. LogicFlows.Ends("done", "unknown", "fault")]);

    private static SetNode Known(params string[] others) => new(
        "known",
        others.Select(name => KeyValuePair.Create(name, (FlowValue)new FlowValue.Text("old")))
            .Append(KeyValuePair.Create("reference", (FlowValue)new FlowValue.Text("A/7")))
            .Append(KeyValuePair.Create("pin", (FlowValue)new FlowValue.Text("+34 600")))
            .ToDictionary(StringComparer.Ordinal),
        "lookup");

    private static LookupNode Lookup() => new("lookup")
    {
        Url = new LookupAddress("https://files.example.org/state/{reference}?n={pin}"),
        Timeout = TimeSpan.FromSeconds(3),
        Hold = "hold",
        Values = new Dictionary<string, LookupValue>(StringComparer.Ordinal)
        {
            ["state"] = new("/state", FlowValueType.Text),
            ["count"] = new("/steps/0/count", FlowValueType.Number),
        },
        Next = "done",
        NotFound = "unknown",
        OnError = "fault",
    };
}
