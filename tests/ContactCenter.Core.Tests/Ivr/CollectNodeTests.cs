using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class CollectNodeTests
{
    [Fact]
    public void Question_Listens_For_As_Many_Keys_As_The_Answer_May_Have()
    {
        var talk = Begin(Collect());

        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Gather.ShouldSatisfyAllConditions(
            gather => gather.MaxKeys.ShouldBe(6), gather => gather.FinishOnKey.ShouldBe("#"), gather => gather.Timeout.ShouldBe(TimeSpan.FromSeconds(8)));
        Begin(Collect() with { FinishOn = "*" }).Gather.FinishOnKey.ShouldBe("*");
    }

    [Theory]
    [InlineData("0042")]
    [InlineData("004200")]
    public void Answer_Is_Kept_With_Its_Zeros(string keys)
    {
        var talk = Begin(Collect()).Press(keys);

        talk.Session.NodeId.ShouldBe("done");
        talk.Session.Values["reference"].ShouldBe(new FlowValue.Text(keys));
    }

    [Theory]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("1234567")]
    [InlineData("12*4")]
    [InlineData("12#4")]
    [InlineData("١٢٣٤")]
    public void Keys_That_Make_No_Sense_Have_Their_Way_After_The_Last_Attempt(string keys)
    {
        var talk = Begin(Collect()).Press(keys);
        talk.Heard.ShouldBe(["ask ca:ask"]);

        talk.Press(keys).Session.NodeId.ShouldBe("wrong");
        talk.Session.Values.ShouldBeEmpty();
    }

    [Fact]
    public void Silence_Has_Its_Way_After_The_Last_Attempt() => Begin(Collect()).StaySilent().StaySilent().Session.NodeId.ShouldBe("silent");

    [Fact]
    public void Last_Attempt_Can_Still_Answer() => Begin(Collect()).StaySilent().Press("1234").Session.NodeId.ShouldBe("done");

    [Fact]
    public void What_No_Caller_Can_Do_Takes_The_Way_Of_Faults() => Begin(Collect()).Give(new FlowInput.QueueFull()).Session.NodeId.ShouldBe("fault");

    [Fact]
    public void Answer_Is_Read_Back_And_Taken_With_One()
    {
        var talk = Begin(Confirmed()).Press("1234");
        talk.Heard.ShouldBe(["ask ca:again"]);
        talk.Gather.MaxKeys.ShouldBe(1);
        talk.Session.Values.ShouldContainKey("reference");

        talk.Press("1").Session.NodeId.ShouldBe("done");
        talk.Session.Values["reference"].ShouldBe(new FlowValue.Text("1234"));
    }

    [Fact]
    public void Answer_Is_Typed_Again_After_Two_And_That_Counts()
    {
        var talk = Begin(Confirmed()).Press("1234").Press("2");
        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Session.Values.ShouldBeEmpty();

        talk.Press("5678").Press("1").Session.Values["reference"].ShouldBe(new FlowValue.Text("5678"));
        Begin(Confirmed()).Press("1234").Press("2").Press("1234").Press("2").Session.ShouldSatisfyAllConditions(
            session => session.NodeId.ShouldBe("wrong"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void Silence_And_Wrong_Keys_At_The_Reading_Back_Ask_For_It_Again()
    {
        var talk = Begin(Confirmed()).Press("1234").Press("7");
        talk.Heard.ShouldBe(["ask ca:again"]);

        talk.StaySilent().Session.ShouldSatisfyAllConditions(session => session.NodeId.ShouldBe("silent"), session => session.Values.ShouldBeEmpty());
    }

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Collect()).ShouldBe(
            ["on_timeout: ask ask, 16 s, 1 menus", "on_invalid: ask ask, 32 s, 1 menus", "on_error: , 0 s, 0 menus"]);
        LogicFlows.SilentWaysOf(Confirmed()).ShouldBe(
        [
            "on_timeout: ask ask, 16 s, 1 menus",
            "on_invalid: ask ask, 32 s, 1 menus",
            "on_timeout: again again, 16 s, 1 menus",
            "on_invalid: again again, 16 s, 1 menus",
            "on_error: , 0 s, 0 menus",
        ]);
    }

    [Fact]
    public void Sound_Collect_Has_No_Problem()
    {
        LogicFlows.ProblemsOf(Confirmed()).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Collect() with { As = CollectKind.Amount, Variable = "count" }).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Collect() with { As = CollectKind.Date, Variable = "day", Min = 8, Max = 8 }).ShouldBeEmpty();
    }

    [Fact]
    public void Faults_Are_Named()
    {
        LogicFlows.ProblemsOf(Collect() with { Variable = "colour" }).ShouldBe(["variable 'colour' is not declared under 'variables'"]);
        LogicFlows.ProblemsOf(Collect() with { Min = 7, FinishOn = "5" }).ShouldBe(["min 7 is more than max 6", "finish_on is \"#\" or \"*\""]);
        LogicFlows.ProblemsOf(Collect() with { Max = 21, Variable = "count" }).ShouldBe(
            ["expected 1 to 20 digits, found 4 to 21", "variable 'count' holds a number; digits needs one that holds a text"]);
        LogicFlows.ProblemsOf(Collect() with { As = CollectKind.Date, Variable = "day" }).ShouldBe(
            ["a date has 8 digits (day, month, year); expected min 8 and max 8"]);
        LogicFlows.ProblemsOf(Collect() with { As = CollectKind.Amount, Variable = "count", FinishOn = "*" }).ShouldBe(
            ["finish_on of an amount is \"#\"; \"*\" stands for the decimal comma"]);
        LogicFlows.ProblemsOf(Confirmed() with { Variable = "pin" }).ShouldBe(["variable 'pin' is secret and is not read back; leave 'confirm' out"]);
    }

    private static Talk Begin(CollectNode node) => new([node, .. LogicFlows.Ends("done", "silent", "wrong", "fault")]);

    private static CollectNode Confirmed() => Collect() with { Confirm = "again" };

    private static CollectNode Collect() => new("collect")
    {
        Text = "ask",
        Variable = "reference",
        As = CollectKind.Digits,
        Min = 4,
        Max = 6,
        Timeout = TimeSpan.FromSeconds(8),
        Attempts = 2,
        Next = "done",
        OnTimeout = "silent",
        OnInvalid = "wrong",
        OnError = "fault",
    };
}
