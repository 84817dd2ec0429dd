using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class LanguageNodeTests
{
    [Fact]
    public void Each_Language_Offers_Itself_In_Its_Own_Words_In_The_Order_Of_The_Keys()
    {
        var talk = Begin();

        talk.Heard.ShouldBe(["ask ca:ask es:ask en:ask"]);
        talk.Gather.Prompts.Select(prompt => prompt.Language).ShouldBe([Talk.Catalan, Talk.Spanish, Talk.English]);
        talk.Gather.Timeout.ShouldBe(TimeSpan.FromSeconds(8));
    }

    [Theory]
    [InlineData("1", "ca")]
    [InlineData("2", "es")]
    [InlineData("3", "en")]
    public void Key_Chooses_The_Language_Of_All_That_Follows(string key, string language)
    {
        var talk = Begin().Press(key);

        talk.Heard.ShouldBe([$"say {language}:welcome", "hang up"]);
        talk.Session.Language.ShouldBe(new LanguageTag(language));
        talk.Result.Effects.ShouldBe([new FlowEffect.LanguageChosen(new LanguageTag(language))]);
    }

    [Fact]
    public void Silence_And_Wrong_Keys_Keep_The_Default_After_The_Last_Attempt()
    {
        var talk = Begin().StaySilent();
        talk.Heard.ShouldBe(["ask ca:ask es:ask en:ask"]);
        talk.Result.Effects.ShouldBeEmpty();

        talk.Press("7");

        talk.Session.Language.ShouldBe(Talk.Spanish);
        talk.Heard.ShouldBe(["say es:welcome", "hang up"]);
        talk.Result.Effects.ShouldBe([new FlowEffect.LanguageChosen(Talk.Spanish)]);
    }

    [Fact]
    public void Last_Attempt_Can_Still_Choose() => Begin().StaySilent().Press("3").Session.Language.ShouldBe(Talk.English);

    private static Talk Begin() => new(
        new LanguageNode("language")
        {
            Text = "ask",
            Keys = new Dictionary<string, LanguageTag>(StringComparer.Ordinal) { ["3"] = Talk.English, ["1"] = Talk.Catalan, ["2"] = Talk.Spanish },
            Default = Talk.Spanish,
            Timeout = TimeSpan.FromSeconds(8),
            Attempts = 2,
            Next = "hello",
        },
        new SayNode("hello", "welcome", "end"),
        new HangUpNode("end"));
}
