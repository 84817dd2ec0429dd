using ContactCenter.Core.Ivr;

namespace ContactCenter.Core.Tests.Ivr.Checks;

public sealed class GraphCheckTests
{
    [Fact]
    public void Sound_Flow_Has_No_Finding_At_All() => new Proof()
        .Flow(new TestNode("hello", ("next", "person")) { Speaks = ["welcome"] }, Proof.Person, Proof.Offer, Proof.Bye)
        .Text("welcome", "Hola")
        .All().ShouldBeEmpty();

    [Fact]
    public void Numbers_Of_Checks_Are_Given_Once_And_Each_Has_A_Name()
    {
        var checks = Core.Ivr.Checks.FlowProof.Checks;

        checks.Select(check => check.Number).ShouldBeUnique();
        checks.Select(check => check.Name).ShouldBeUnique(StringComparer.Ordinal);
    }

    [Fact]
    public void Start_And_Ways_Into_Nowhere_Are_Named()
    {
        var nodes = new Dictionary<string, FlowNode>(StringComparer.Ordinal) { ["a"] = new TestNode("a", ("key 4", "nowhere")) };

        new Proof().Flow(new Flow(new FlowId("main"), "hello", nodes)).Find(2).ShouldBe(
            [": start node 'hello' does not exist", "a: key 4 leads to 'nowhere', which does not exist"]);
    }

    [Fact]
    public void Return_Is_A_Way_Only_Out_Of_A_Flow_That_Is_Called() => new Proof()
        .Flow(new TestNode("call", ("next", "return")) { Named = [new(FlowReferenceKind.Flow, "inner")] })
        .Flow("inner", new TestNode("in", ("next", "return")))
        .Find(2).ShouldBe(["call: next returns from the flow, but calls begin in it"]);

    [Fact]
    public void Node_That_No_Call_Reaches_Is_Found_Even_When_It_Leads_To_Others() => new Proof()
        .Flow(Proof.Bye, new TestNode("island", ("next", "bye"))).Find(3).ShouldBe(["island: no call can reach this node"]);

    [Fact]
    public void Node_Without_A_Way_To_An_End_Is_Found() => new Proof()
        .Flow(new TestNode("a", ("next", "b"), ("other", "bye")), new TestNode("b", ("next", "c")) { Awaits = true }, new TestNode("c", ("next", "b")), Proof.Bye)
        .Find(4).ShouldBe(["b: no way leads from here to the end of the call", "c: no way leads from here to the end of the call"]);

    [Fact]
    public void Round_That_Asks_Nothing_Is_Found_At_Each_Of_Its_Nodes() => new Proof()
        .Flow(new TestNode("tick", ("next", "tock")), new TestNode("tock", ("next", "tick"), ("other", "bye")), Proof.Bye)
        .Find(5).ShouldBe(
        [
            "tick: calls can go round through this node without being asked anything",
            "tock: calls can go round through this node without being asked anything",
        ]);

    [Fact]
    public void Round_Through_A_Question_Is_No_Unasked_One() => new Proof()
        .Flow(new TestNode("tick", ("next", "tock")), new TestNode("tock", ("next", "tick"), ("other", "bye")) { Awaits = true }, Proof.Bye)
        .Find(5).ShouldBeEmpty();

    [Fact]
    public void Text_That_Is_Missing_Is_Named_For_Each_Language() => new Proof()
        .Flow(new TestNode("a", ("next", "bye")) { Speaks = ["x", "y"] }, Proof.Bye)
        .TextOnlyIn(Talk.Catalan, "x", "Hola").Text("y", "Hola")
        .Find(11).ShouldBe(["a: text 'x' is missing in texts/en.yaml"]);

    [Fact]
    public void Names_Of_Queues_Calendars_Languages_And_Variables_Must_Exist() => new Proof()
        .Flow(new TestNode("a", ("next", "bye"))
        {
            Named =
            [
                new(FlowReferenceKind.Queue, "parking"), new(FlowReferenceKind.Queue, "general"), new(FlowReferenceKind.Calendar, "summer"),
                new(FlowReferenceKind.Language, "fr"), new(FlowReferenceKind.Reads, "reference"), new(FlowReferenceKind.Reads, "caller.withheld"),
                new(FlowReferenceKind.Notice, "strike"), new(FlowReferenceKind.Flow, "gone"), new(FlowReferenceKind.Writes, "caller.number"),
            ],
        }, Proof.Bye)
        .Find(14).ShouldBe(
        [
            "a: queue 'parking' is not in organization.yaml",
            "a: calendar 'summer' is not in calendar.yaml",
            "a: language 'fr' is not among the organization's languages",
            "a: variable 'reference' is not declared under 'variables'",
            "a: notice 'strike' is not in calendar.yaml",
            "a: flow 'gone' does not exist; expected a file gone.flow.yaml",
            "a: variable 'caller.number' is not declared under 'variables'",
        ]);

    [Fact]
    public void Flows_That_Call_Each_Other_In_A_Round_Are_Found() => new Proof()
        .Flow(Call("a", "one"), Proof.Bye).Flow("one", Call("b", "two"), Proof.Bye).Flow("two", Call("c", "one"), Proof.Bye)
        .Find(26).ShouldBe(["b: flow 'two' leads back into flow 'one'", "c: flow 'one' leads back into flow 'two'"]);

    [Fact]
    public void Flow_That_Is_Called_Twice_Is_No_Round() => new Proof()
        .Flow(Call("a", "one") with { Ways = [("next", "b")] }, Call("b", "one"), Proof.Bye).Flow("one", new TestNode("in", ("next", "return")))
        .Find(26).ShouldBeEmpty();

    [Fact]
    public void Wait_That_Only_Leads_To_Another_Wait_Is_Found() => new Proof()
        .Flow(
            Proof.Person with { Ways = [("on_answer", "bye"), ("on_full", "second")] },
            Proof.Person with { Id = "second", Ways = [("on_answer", "bye"), ("on_full", "person")] },
            Proof.Bye)
        .Find(25).ShouldBe(
        [
            "person: a caller who is not answered waits for ever: no other way leads to an end or an offer",
            "second: a caller who is not answered waits for ever: no other way leads to an end or an offer",
        ]);

    [Fact]
    public void Wait_With_An_Offer_Behind_It_Has_An_Exit() => new Proof().Flow(Proof.Person, Proof.Offer, Proof.Bye).Find(25).ShouldBeEmpty();

    private static TestNode Call(string id, string flow) => new(id, ("next", "bye")) { Named = [new(FlowReferenceKind.Flow, flow)] };
}
