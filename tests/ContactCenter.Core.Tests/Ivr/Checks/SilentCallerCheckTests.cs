using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Checks;

namespace ContactCenter.Core.Tests.Ivr.Checks;

public sealed class SilentCallerCheckTests
{
    [Fact]
    public void Silence_That_Ends_The_Call_Is_Shown_Node_By_Node() => new Proof()
        .Flow(Say("welcome", "menu"), Menu("menu", ("key 0", "person"), ("on_timeout", "bye")), Proof.Person, Proof.Offer, Proof.Bye)
        .Text("welcome", new string('x', 28)).Text("menu", new string('x', 14))
        .Find(9).ShouldBe(["welcome: a caller who presses nothing reaches neither a person nor an offer: welcome 2.0 s → menu 11.0 s → bye ends the call"]);

    [Fact]
    public void Wrong_Keys_Count_As_Silence() => new Proof()
        .Flow(Menu("menu", ("on_timeout", "person"), ("on_invalid", "bye")), Proof.Person, Proof.Offer, Proof.Bye)
        .Find(9).ShouldHaveSingleItem().ShouldEndWith("menu 10.0 s → bye ends the call");

    [Fact]
    public void Queue_Is_A_Person_Only_When_Its_Other_Ways_Lead_On() => new Proof()
        .Flow(Say("welcome", "person"), Proof.Person with { Ways = [("on_answer", "bye"), ("on_full", "offer"), ("on_error", "bye")] }, Proof.Offer, Proof.Bye)
        .Find(9).ShouldBe(["welcome: a caller who presses nothing reaches neither a person nor an offer: welcome 0.0 s → person 0.0 s → bye ends the call"]);

    [Fact]
    public void Silence_That_Goes_Round_Is_Found() => new Proof()
        .Flow(Menu("menu", ("key 0", "person"), ("on_timeout", "menu")), Proof.Person, Proof.Offer, Proof.Bye)
        .Find(9).ShouldBe(["menu: a caller who presses nothing reaches neither a person nor an offer: menu 10.0 s → menu goes round for ever"]);

    [Fact]
    public void Silence_After_A_Key_Is_Held_To_The_Same() => new Proof()
        .Flow(
            Menu("menu", ("key 1", "second"), ("on_timeout", "person")),
            Menu("second", ("key 0", "person"), ("on_timeout", "bye")),
            Proof.Person,
            Proof.Offer,
            Proof.Bye)
        .Find(9).ShouldBe(["second: a caller who presses nothing reaches neither a person nor an offer: second 10.0 s → bye ends the call"]);

    [Fact]
    public void Clock_May_Send_Callers_To_A_Goodbye_And_An_Unreadable_Calendar_May_Not()
    {
        var hours = new TestNode("hours", ("open", "person"), ("closed", "bye"), ("holiday", "bye"), ("exception", "bye"), ("on_error", "bye"))
        {
            Named = [new(FlowReferenceKind.Calendar, "main")],
        };

        new Proof().Flow(hours, Proof.Person, Proof.Offer, Proof.Bye).Find(9).ShouldHaveSingleItem().ShouldStartWith("hours: ");
        new Proof().Flow(hours with { Ways = [.. hours.Ways[..^1], ("on_error", "person")] }, Proof.Person, Proof.Offer, Proof.Bye).Find(9).ShouldBeEmpty();
    }

    [Fact]
    public void Subflow_Is_Followed_And_Returns_To_Its_Caller()
    {
        var call = new TestNode("call", ("next", "bye")) { Named = [new(FlowReferenceKind.Flow, "inner")] };

        new Proof().Flow(call, Proof.Bye).Flow("inner", Say("in", "return")).Find(9).ShouldBe(
            ["call: a caller who presses nothing reaches neither a person nor an offer: call 0.0 s → in 0.0 s → bye ends the call"]);
        new Proof().Flow(call with { Ways = [("next", "person")] }, Proof.Person, Proof.Offer, Proof.Bye).Flow("inner", Say("in", "return")).Find(9).ShouldBeEmpty();
    }

    [Fact]
    public void Question_That_An_Offer_Needs_First_Is_The_Offer()
    {
        var ask = new TestNode("ask", ("next", "offer"), ("declined", "bye")) { Consent = "recording", Awaits = true, Seconds = 10 };

        new Proof().Flow(Say("welcome", "ask"), ask, Proof.Offer, Proof.Bye).Find(9).ShouldBeEmpty();
        new Proof().Flow(Say("welcome", "ask"), ask with { Consent = null }, Proof.Offer, Proof.Bye).Find(9).ShouldNotBeEmpty();
        new Proof().Flow(Say("welcome", "ask"), ask with { Ways = [("next", "bye"), ("declined", "bye")] }, Proof.Offer, Proof.Bye).Find(9).ShouldNotBeEmpty();
    }

    [Fact]
    public void Organization_Without_Any_Offer_Is_Warned_And_Not_Stopped() => new Proof { CanOffer = false }
        .Flow(Menu("menu", ("on_timeout", "bye")), Proof.Bye)
        .Findings(9).ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void Time_To_A_Person_Is_Held_Against_The_Promise_In_Each_Language() => new Proof()
        .Flow(Limited(20, 3, Say("welcome", "menu"), Menu("menu", ("on_timeout", "person"), ("on_invalid", "offer")), Proof.Person, Proof.Offer, Proof.Bye))
        .Text("welcome", new string('x', 140), new string('x', 141)).Text("menu", string.Empty)
        .Find(10).ShouldBe(["welcome: in 'en' a person is 20.1 s away, 20.0 s are promised: welcome 10.1 s → menu 10.0 s → person"]);

    [Fact]
    public void Menus_Before_A_Person_Are_Counted() => new Proof()
        .Flow(Limited(90, 1, Menu("one", ("on_timeout", "two")), Menu("two", ("on_timeout", "person")), Proof.Person, Proof.Offer, Proof.Bye))
        .Findings(10).Select(finding => finding.Message).ShouldBe(
        [
            "in 'ca' a person is 2 menus away, 1 are promised: one 10.0 s → two 10.0 s → person",
            "in 'en' a person is 2 menus away, 1 are promised: one 10.0 s → two 10.0 s → person",
        ]);

    [Fact]
    public void Prompt_Of_Several_Languages_Takes_The_Time_Of_All() => new Proof()
        .Flow(Limited(1, 3, Say("language", "person") with { SpokenIn = [Talk.Catalan, Talk.English] }, Proof.Person, Proof.Offer, Proof.Bye))
        .Text("language", new string('x', 14), new string('x', 28))
        .Findings(10)[0].Message.ShouldBe("in 'ca' a person is 3.0 s away, 1.0 s are promised: language 3.0 s → person");

    [Fact]
    public void Zero_Leads_To_A_Person_From_Every_Menu()
    {
        new Proof().Flow(Menu("menu", ("key 1", "person")), Proof.Person, Proof.Offer, Proof.Bye).Find(27)
            .ShouldBe(["menu: key 0 leads nowhere; it leads to a person from every menu"]);
        new Proof().Flow(Menu("menu", ("key 0", "hello")), Say("hello", "bye"), Proof.Bye).Find(27)
            .ShouldBe(["menu: key 0 leads to no person: hello 0.0 s → bye ends the call"]);
        new Proof().Flow(Menu("menu", ("key 0", "person")), Proof.Person, Proof.Offer, Proof.Bye).Find(27).ShouldBeEmpty();
    }

    private static TestNode Say(string id, string next) => new(id, ("next", next)) { Speaks = [id] };

    private static TestNode Menu(string id, params (string, string)[] ways) => new(id, ways) { Speaks = [id], Seconds = 10, Awaits = true };

    private static Flow Limited(int seconds, int menus, params FlowNode[] nodes) =>
        new(new FlowId("main"), nodes[0].Id, nodes.ToDictionary(node => node.Id, StringComparer.Ordinal)) { Limits = new FlowLimits(TimeSpan.FromSeconds(seconds), menus) };
}
