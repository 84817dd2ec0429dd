using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Play;

namespace ContactCenter.Core.Tests.Ivr.Play;

public sealed class FlowPlayTests
{
    [Fact]
    public void Call_Begins_With_What_Is_Said_And_Waits_For_Keys()
    {
        var call = PlayedFlows.Dial();

        Keys(call).ShouldBe(["welcome", "ask"]);
        call.Heard[0].ShouldBe(new SpokenLine("welcome", Talk.Catalan, "ca:welcome", null));
        call.Waits.ShouldBe(PlayWait.Keys);
        call.Keys.ShouldBe(["1", "2", "3"]);
        call.Ended.ShouldBeFalse();
    }

    [Fact]
    public void Time_Passes_With_Speech_And_With_Silence()
    {
        var call = PlayedFlows.Dial();
        (call.Now - PlayedFlows.Noon).TotalSeconds.ShouldBe(("ca:welcome".Length + "ca:ask".Length) / 14.0, 0.001);

        var silent = call.Give(string.Empty).ShouldNotBeNull();
        (silent.Now - call.Now).TotalSeconds.ShouldBe(10 + ("ca:ask".Length / 14.0), 0.001);
    }

    [Fact]
    public void Queue_Is_Waited_In_Round_By_Round_And_Answered()
    {
        var waiting = PlayedFlows.Dial().Give("1").ShouldNotBeNull();
        Keys(waiting).ShouldBe(["hold", "again", "ask"]);
        waiting.Waits.ShouldBe(PlayWait.Queue);
        waiting.Keys.ShouldBe(["1"]);

        var later = waiting.Give(FlowPlay.Wait).ShouldNotBeNull();
        Keys(later).ShouldBe(["again", "ask"]);
        (later.Now - waiting.Now).ShouldBeGreaterThan(TimeSpan.FromSeconds(60));

        var rated = later.Give("answered").ShouldNotBeNull().Give("4").ShouldNotBeNull();
        Keys(rated).ShouldBe(["thanks", "bye"]);
        rated.Ended.ShouldBeTrue();
        rated.Effects.Select(effect => effect.GetType().Name).ShouldBe([nameof(FlowEffect.RatingAsked), nameof(FlowEffect.RatingClosed)]);
    }

    [Fact]
    public void Key_Of_The_Wait_Loop_Leads_Out_And_Another_Means_Nothing()
    {
        var waiting = PlayedFlows.Dial().Give("1").ShouldNotBeNull();

        waiting.Give("2").ShouldBeNull();
        var leaving = waiting.Give("1").ShouldNotBeNull();
        leaving.Waits.ShouldBe(PlayWait.Message);
        leaving.Give("message").ShouldNotBeNull().Ended.ShouldBeTrue();
    }

    [Theory]
    [InlineData("transfer answered", "bye")]
    [InlineData("transfer no answer", "queue")]
    public void Other_Number_Answers_Or_Does_Not(string word, string node) =>
        PlayedFlows.Dial().Give("3").ShouldNotBeNull().Give(word).ShouldNotBeNull().Session.NodeId.ShouldBe(node);

    [Fact]
    public void Caller_May_Hang_Up_At_Any_Time_And_Then_Nothing_Follows()
    {
        var over = PlayedFlows.Dial().Give(FlowPlay.HangUp).ShouldNotBeNull();

        over.ShouldSatisfyAllConditions(call => call.Ended.ShouldBeTrue(), call => call.IsHungUp.ShouldBeTrue(), call => call.Heard.ShouldBeEmpty());
        over.Give("1").ShouldBeNull();
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("nonsense")]
    public void Word_That_Means_Nothing_Now_Changes_Nothing(string word) => PlayedFlows.Dial().Give(word).ShouldBeNull();

    [Fact]
    public void Trail_Has_Every_Node_Each_Time_That_It_Is_Come_To_And_The_Wait_Loop_Beside_Its_Queue() =>
        PlayedFlows.Dial().Give("3").ShouldNotBeNull().Give("transfer no answer").ShouldNotBeNull().Trail.Select(place => place.NodeId)
            .ShouldBe(["welcome", "menu", "transfer", "queue", "loop", "queue"]);

    private static IEnumerable<string> Keys(FlowPlay call) => call.Heard.Select(line => line.Key);
}
