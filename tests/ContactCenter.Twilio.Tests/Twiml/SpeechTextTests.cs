using ContactCenter.Twilio.Twiml;

namespace ContactCenter.Twilio.Tests.Twiml;

public sealed class SpeechTextTests
{
    [Fact]
    public void A_Text_That_Fits_Is_Left_Alone() => SpeechText.Split(" One. Two. ", 20).ShouldBe([" One. Two. "]);

    [Fact]
    public void A_Long_Text_Is_Cut_After_A_Sentence() => SpeechText.Split("One. Two three. Four", 16).ShouldBe(["One. Two three.", "Four"]);

    [Fact]
    public void A_Point_Inside_A_Number_Is_No_End() => SpeechText.Split("Yes. It costs 3.500 now", 18).ShouldBe(["Yes.", "It costs 3.500 now"]);

    [Fact]
    public void A_Sentence_Too_Long_Is_Cut_Between_Words() => SpeechText.Split("one two three four", 10).ShouldBe(["one two", "three four"]);

    [Fact]
    public void A_Word_Too_Long_Is_Cut_But_Never_Inside_A_Character() => SpeechText.Split("aaa😀bbb", 4).ShouldBe(["aaa", "😀bb", "b"]);

    [Fact]
    public void A_Long_Stretch_Of_Nothing_Is_Not_Spoken() => SpeechText.Split("a." + new string(' ', 30) + "b", 10).ShouldBe(["a.", "b"]);
}
