using ContactCenter.Core.Ratings;

namespace ContactCenter.Core.Tests.Ratings;

public sealed class RatingQuestionTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("5", 5)]
    [InlineData("*3", 3)]
    [InlineData("42", 4)]
    public void First_Valid_Key_Is_The_Score(string keys, int score)
    {
        var question = RatingQuestion.Ask.Hear(keys);

        question.State.ShouldBe(RatingQuestionState.Given);
        question.Score.ShouldNotBeNull().Value.ShouldBe(score);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("#")]
    public void Silence_Or_A_Wrong_Key_Repeats_The_Question_Twice_And_Then_Lets_Go(string? keys)
    {
        var once = RatingQuestion.Ask.Hear(keys);
        var twice = once.Hear(keys);
        var over = twice.Hear(keys);

        (once.State, once.Repeats).ShouldBe((RatingQuestionState.Asking, 1));
        (twice.State, twice.Repeats).ShouldBe((RatingQuestionState.Asking, 2));
        (over.State, over.Score).ShouldBe((RatingQuestionState.None, null));
    }

    [Fact]
    public void Answer_To_The_Last_Repeat_Still_Counts() =>
        RatingQuestion.Ask.Hear(null).Hear("9").Hear("2").Score.ShouldNotBeNull().Value.ShouldBe(2);

    [Fact]
    public void Nothing_Changes_A_Score_Once_Given()
    {
        var given = RatingQuestion.Ask.Hear("4");

        given.Hear("1").ShouldBe(given);
        given.Hear(null).ShouldBe(given);
        given.HangUp().ShouldBe(given);
    }

    [Fact]
    public void Key_After_The_End_Is_Not_A_Score()
    {
        var left = RatingQuestion.Ask.Hear(null).HangUp();

        left.State.ShouldBe(RatingQuestionState.None);
        left.Hear("5").ShouldBe(left);
    }

    [Theory]
    [InlineData('0')]
    [InlineData('6')]
    [InlineData('*')]
    [InlineData('٣')]
    public void TryFromKey_Any_Other_Key_Is_No_Score(char key) => RatingScore.TryFromKey(key, out _).ShouldBeFalse();
}
