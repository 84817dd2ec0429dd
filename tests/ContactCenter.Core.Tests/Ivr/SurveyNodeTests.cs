using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class SurveyNodeTests
{
    private static readonly SurveyNode Survey = new("survey") { Questions = ["ask", "again"], Sample = 30, Timeout = TimeSpan.FromSeconds(10), Next = "end" };

    [Fact]
    public void Questions_Come_One_After_The_Other()
    {
        var talk = Begin(lot: 0);
        talk.Heard.ShouldBe(["ask ca:ask"]);

        talk.Press("5").Heard.ShouldBe(["ask ca:again"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.SurveyAnswered("ask", 5)]);
        talk.Press("1").Session.NodeId.ShouldBe("end");
        talk.Result.Effects.ShouldBe([new FlowEffect.SurveyAnswered("again", 1)]);
    }

    [Fact]
    public void Question_Without_An_Answer_Is_Left_After_Three_Times_And_The_Next_One_Comes()
    {
        var talk = Begin(lot: 29);

        talk.StaySilent().Heard.ShouldBe(["ask ca:ask"]);
        talk.Press("9").Heard.ShouldBe(["ask ca:ask"]);
        talk.StaySilent().Heard.ShouldBe(["ask ca:again"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.SurveyAnswered("ask", null)]);
        talk.StaySilent().Heard.ShouldBe(["ask ca:again"]);
        talk.Press("3").Result.Effects.ShouldBe([new FlowEffect.SurveyAnswered("again", 3)]);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(99)]
    public void Whose_Lot_Is_Not_Among_The_Sample_Is_Not_Asked(int lot)
    {
        var talk = Begin(lot);

        talk.Session.NodeId.ShouldBe("end");
        talk.Result.Effects.ShouldBeEmpty();
    }

    [Fact]
    public void Rules_Of_A_Survey_Are_Told()
    {
        var check = new FlowCheck([Talk.Catalan], Talk.Texts, new HashSet<QueueId>(), new HashSet<string>(StringComparer.Ordinal));

        Survey.Validate(check).ShouldBeEmpty();
        (Survey with { Questions = [] }).Validate(check).ShouldBe(["a survey has 1 to 3 questions, not 0"]);
        (Survey with { Questions = ["a", "b", "c", "d"] }).Validate(check).ShouldBe(["a survey has 1 to 3 questions, not 4"]);
        (Survey with { Questions = ["a", "a"] }).Validate(check).ShouldBe(["a question stands there twice"]);
        (Survey with { Sample = 0 }).Validate(check).ShouldBe(["'sample' is 1 to 100 callers of a hundred, not 0"]);
    }

    [Fact]
    public void Silence_Hears_Each_Question_Three_Times() =>
        Survey.SilentExits.ShouldHaveSingleItem().ShouldSatisfyAllConditions(way => way.Prompts.Count.ShouldBe(6), way => way.Waiting.ShouldBe(TimeSpan.FromSeconds(60)));

    private static Talk Begin(int lot) => new(facts => facts with { Lot = lot }, Survey, new HangUpNode("end"));
}
