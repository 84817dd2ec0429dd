using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class RateNodeTests
{
    [Fact]
    public void Question_Is_Recorded_As_Asked()
    {
        var talk = Begin();

        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.RatingAsked()]);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("3", 3)]
    [InlineData("5", 5)]
    public void Key_From_1_To_5_Is_The_Score_And_Is_Thanked_For(string key, int score)
    {
        var talk = Begin().Press(key);

        talk.Heard.ShouldBe(["say ca:thanks", "say ca:bye", "hang up"]);
        ScoreOf(talk).ShouldNotBeNull().Value.ShouldBe(score);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("*")]
    [InlineData(null)]
    public void Question_Comes_Twice_More_And_Then_The_Caller_Is_Let_Go_Without_Thanks(string? key)
    {
        FlowInput nothing = key is null ? new FlowInput.Silence() : new FlowInput.Pressed(key);
        var talk = Begin();

        talk.Give(nothing).Heard.ShouldBe(["ask ca:again"]);
        talk.Result.Effects.ShouldBeEmpty();
        talk.Give(nothing).Heard.ShouldBe(["ask ca:again"]);
        talk.Give(nothing).Heard.ShouldBe(["say ca:bye", "hang up"]);
        ScoreOf(talk).ShouldBeNull();
    }

    [Fact]
    public void Answer_To_The_Last_Question_Counts() =>
        ScoreOf(Begin().StaySilent().Press("9").Press("4")).ShouldNotBeNull().Value.ShouldBe(4);

    private static RatingScore? ScoreOf(Talk talk) =>
        talk.Result.Effects.ShouldHaveSingleItem().ShouldBeOfType<FlowEffect.RatingClosed>().Score;

    private static Talk Begin() => new(
        new RateNode("rate") { Text = "ask", Repeat = "again", Thanks = "thanks", Timeout = TimeSpan.FromSeconds(8), Next = "end" },
        new HangUpNode("end", "bye"));
}
