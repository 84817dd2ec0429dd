using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Organizations;
using ContactCenter.Core.RemoteHelp;

namespace ContactCenter.Core.Tests.RemoteHelp;

public sealed class RemoteHelpQuestionTests
{
    private static readonly LanguageTag Catalan = new("ca");

    private static readonly FlowFacts Facts = new()
    {
        Texts = new FlowTexts(new Dictionary<LanguageTag, IReadOnlyDictionary<string, string>> { [Catalan] = new Dictionary<string, string>(StringComparer.Ordinal) { ["help"] = "Premeu 1 o 2" } }),
        Hours = _ => throw new InvalidOperationException("no hours are asked for"),
    };

    private static readonly RemoteHelpQuestion Question = new(new RemoteHelpSettings { Text = "help" });

    [Fact]
    public void Only_Key_1_Is_A_Yes_And_Key_2_Is_A_No()
    {
        Question.Say(Facts, Catalan).Text.ShouldBe("Premeu 1 o 2");
        Step(new FlowInput.Entered(), 0).Answer.ShouldBeNull();
        Step(new FlowInput.Pressed("1"), 0).Answer.ShouldBe(ConsentAnswer.Given);
        Step(new FlowInput.Pressed("1"), 1).Answer.ShouldBe(ConsentAnswer.Given);
        Step(new FlowInput.Pressed("2"), 0).Answer.ShouldBe(ConsentAnswer.Declined);
        Step(new FlowInput.Pressed("2"), 1).Answer.ShouldBe(ConsentAnswer.Declined);
    }

    [Fact]
    public void Silence_And_Other_Keys_Are_Asked_Once_More_And_Then_Count_As_No()
    {
        Step(new FlowInput.Silence(), 0).ShouldBe((null, 1));
        Step(new FlowInput.Pressed("7"), 0).ShouldBe((null, 1));
        Step(new FlowInput.Silence(), 1).ShouldBe((ConsentAnswer.Unanswered, 2));
        Step(new FlowInput.Pressed("7"), 1).ShouldBe((ConsentAnswer.Unanswered, 2));
    }

    private static (ConsentAnswer? Answer, int Attempts) Step(FlowInput input, int attempts) => Question.Step(input, attempts, Catalan, Facts);
}
