using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class MenuNodeTests
{
    [Fact]
    public void Question_Is_Put_Once_And_The_Call_Waits()
    {
        var talk = Begin(attempts: 3);

        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Gather.Timeout.ShouldBe(TimeSpan.FromSeconds(9));
        talk.Result.Ended.ShouldBeFalse();
        talk.Session.NodeId.ShouldBe("menu");
    }

    [Theory]
    [InlineData("1", "one")]
    [InlineData("#", "hash")]
    public void Key_Goes_Its_Way(string key, string node) => Begin(attempts: 3).Press(key).Session.NodeId.ShouldBe(node);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Silence_Has_Its_Way_After_As_Many_Questions_As_Attempts(int attempts)
    {
        var talk = Begin(attempts);
        for (var asked = 1; asked < attempts; asked++)
        {
            talk.StaySilent().Heard.ShouldBe(["ask ca:ask"]);
        }

        talk.StaySilent().Session.NodeId.ShouldBe("silent");
    }

    [Fact]
    public void Wrong_Key_Has_A_Way_Of_Its_Own_After_The_Last_Attempt()
    {
        var talk = Begin(attempts: 2).Press("8");
        talk.Heard.ShouldBe(["ask ca:ask"]);

        talk.Press("11").Session.NodeId.ShouldBe("wrong");
    }

    [Fact]
    public void Last_Fault_Decides_Between_Silence_And_A_Wrong_Key() =>
        Begin(attempts: 2).StaySilent().Press("8").Session.NodeId.ShouldBe("wrong");

    [Fact]
    public void Attempts_Count_Anew_When_The_Call_Comes_Back()
    {
        var talk = Begin(attempts: 2).StaySilent().Press("9");
        talk.Session.ShouldSatisfyAllConditions(s => s.NodeId.ShouldBe("menu"), s => s.Attempts.ShouldBe(0));

        talk.StaySilent().Session.NodeId.ShouldBe("menu");
    }

    [Fact]
    public void What_No_Caller_Can_Do_Takes_The_Way_Of_Faults() =>
        Begin(attempts: 3).Give(new FlowInput.QueueFull()).Session.NodeId.ShouldBe("fault");

    [Fact]
    public void Repeat_Says_It_Again_Three_Times_Without_Using_Up_An_Attempt()
    {
        var talk = Begin(attempts: 1, repeat: "0");
        for (var times = 1; times <= MenuNode.MostRepeats; times++)
        {
            talk.Press("0").Heard.ShouldBe(["ask ca:ask"]);
        }

        talk.Press("0").Session.NodeId.ShouldBe("wrong");
    }

    [Fact]
    public void Repeat_Leaves_The_Attempts_As_They_Were() =>
        Begin(attempts: 2, repeat: "0").StaySilent().Press("0").StaySilent().Session.NodeId.ShouldBe("silent");

    [Fact]
    public void Repeat_Is_A_Wrong_Key_Where_None_Is_Set() => Begin(attempts: 1).Press("0").Session.NodeId.ShouldBe("wrong");

    [Fact]
    public void Repeat_Counts_Anew_When_The_Call_Comes_Back()
    {
        var talk = Begin(attempts: 1, repeat: "0").Press("0").Press("0").Press("0").Press("9");

        talk.Press("0").Session.NodeId.ShouldBe("menu");
    }

    [Fact]
    public void Repeat_Is_One_Of_The_Keys_And_No_Way()
    {
        Menu(attempts: 1, repeat: "0").AnsweredKeys.ShouldBe(["1", "#", "9", "0"]);
        Menu(attempts: 1, repeat: "9").Validate(LogicFlows.Check).ShouldBe(["key 9 stands both in 'keys' and in 'repeat'"]);
        Menu(attempts: 1, repeat: "0").Validate(LogicFlows.Check).ShouldBeEmpty();
    }

    private static Talk Begin(int attempts, string? repeat = null) => new(
        Menu(attempts, repeat),
        new HangUpNode("one"),
        new HangUpNode("hash"),
        new HangUpNode("silent"),
        new HangUpNode("wrong"),
        new HangUpNode("fault"));

    private static MenuNode Menu(int attempts, string? repeat) => new("menu")
    {
        Text = "ask",
        Keys = new Dictionary<string, string>(StringComparer.Ordinal) { ["1"] = "one", ["#"] = "hash", ["9"] = "menu" },
        Timeout = TimeSpan.FromSeconds(9),
        Attempts = attempts,
        OnTimeout = "silent",
        OnInvalid = "wrong",
        OnError = "fault",
        Repeat = repeat,
    };
}
