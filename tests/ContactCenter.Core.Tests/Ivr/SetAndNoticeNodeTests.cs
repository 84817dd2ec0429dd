using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class SetAndNoticeNodeTests
{
    [Fact]
    public void Set_Writes_Its_Values_And_Goes_On()
    {
        var talk = new Talk([Set(("count", new FlowValue.Number(1))) with { Next = "more" }, Set("more", ("count", new FlowValue.Number(2)), ("state", new FlowValue.Text("a"))), .. LogicFlows.Ends("end")]);

        talk.Session.NodeId.ShouldBe("end");
        talk.Session.Values["count"].ShouldBe(new FlowValue.Number(2));
        talk.Session.Values["state"].ShouldBe(new FlowValue.Text("a"));
    }

    [Fact]
    public void Set_Holds_Values_To_Their_Declaration() =>
        LogicFlows.ProblemsOf(Set(
            ("count", new FlowValue.Text("abc")),
            ("state", new FlowValue.Number(1)),
            ("urgent", new FlowValue.Span(TimeSpan.FromMinutes(2))),
            ("left", new FlowValue.Boolean(false)),
            ("day", new FlowValue.Text("2026-12-25")),
            ("colour", new FlowValue.Text("red")))).ShouldBe(
        [
            "variable 'colour' is not declared under 'variables'",
            "variable 'count' holds a number, not the text 'abc'",
            "variable 'state' holds a text, not the number 1",
            "variable 'urgent' holds true or false, not the duration 120s",
            "variable 'left' holds a duration, not 'false'",
            "variable 'day' holds an instant, not the text '2026-12-25'",
        ]);

    [Fact]
    public void Set_Does_Not_Write_What_The_System_Knows() =>
        LogicFlows.ProblemsOf(Set(("caller.withheld", new FlowValue.Boolean(false)))).ShouldBe(["variable 'caller.withheld' is not declared under 'variables'"]);

    [Fact]
    public void Sound_Set_Has_No_Problem() =>
        LogicFlows.ProblemsOf(Set(("count", new FlowValue.Number(1)), ("urgent", new FlowValue.Boolean(true)), ("left", new FlowValue.Span(TimeSpan.Zero)))).ShouldBeEmpty();

    [Fact]
    public void Notice_In_Force_Is_Spoken()
    {
        var talk = new Talk(facts => facts with { Notice = notice => notice is "works" ? "welcome" : null }, [new NoticeNode("notice", "works", "end"), .. LogicFlows.Ends("end")]);

        talk.Heard.ShouldBe(["say ca:welcome", "hang up"]);
    }

    [Fact]
    public void Notice_That_Is_Over_Is_Silent() =>
        new Talk([new NoticeNode("notice", "works", "end"), .. LogicFlows.Ends("end")]).Heard.ShouldBe(["hang up"]);

    [Fact]
    public void Notice_Must_Be_In_The_Calendar()
    {
        LogicFlows.ProblemsOf(new NoticeNode("notice", "works", "end")).ShouldBeEmpty();
        LogicFlows.ProblemsOf(new NoticeNode("notice", "snow", "end")).ShouldBe(["notice 'snow' is not in calendar.yaml"]);
    }

    private static SetNode Set(params (string Name, FlowValue Value)[] values) => Set("set", values);

    private static SetNode Set(string id, params (string Name, FlowValue Value)[] values) =>
        new(id, values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal), "end");
}
