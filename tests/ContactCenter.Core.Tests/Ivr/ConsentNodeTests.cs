using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class ConsentNodeTests
{
    private static readonly ConsentKeys YesOrNo = new("1", "2", TimeSpan.FromSeconds(8), 2);

    [Fact]
    public void Without_Keys_It_Is_Said_And_Staying_On_Agrees()
    {
        var talk = Begin(keys: null);

        talk.Heard.ShouldBe(["say ca:ask", "hang up"]);
        talk.Session.NodeId.ShouldBe("agreed");
        talk.Result.Effects.ShouldBe([new FlowEffect.ConsentAsked("recording", Given: true)]);
    }

    [Theory]
    [InlineData("1", "agreed", true)]
    [InlineData("2", "refused", false)]
    public void With_Keys_The_Key_Decides(string key, string node, bool isGiven)
    {
        var talk = Begin(YesOrNo);
        talk.Heard.ShouldBe(["ask ca:ask"]);
        talk.Gather.Timeout.ShouldBe(TimeSpan.FromSeconds(8));
        talk.Result.Effects.ShouldBeEmpty();

        talk.Press(key).Session.NodeId.ShouldBe(node);
        talk.Result.Effects.ShouldBe([new FlowEffect.ConsentAsked("recording", isGiven)]);
    }

    [Fact]
    public void Silence_And_Wrong_Keys_Decline_After_The_Last_Attempt()
    {
        var talk = Begin(YesOrNo).StaySilent();
        talk.Heard.ShouldBe(["ask ca:ask"]);

        talk.Press("12").Session.NodeId.ShouldBe("refused");
        talk.Result.Effects.ShouldBe([new FlowEffect.ConsentAsked("recording", Given: false)]);
    }

    [Fact]
    public void Last_Attempt_Can_Still_Agree() => Begin(YesOrNo).Press("7").Press("1").Session.NodeId.ShouldBe("agreed");

    [Fact]
    public void What_No_Caller_Can_Do_Is_No_Agreement() => Begin(YesOrNo).Give(new FlowInput.Done()).Session.NodeId.ShouldBe("refused");

    [Fact]
    public void Proof_Knows_The_Ways_Of_The_Silent()
    {
        LogicFlows.SilentWaysOf(Consent(YesOrNo)).ShouldBe(["declined: ask ask, 16 s, 1 menus"]);
        LogicFlows.SilentWaysOf(Consent(keys: null)).ShouldBe(["next: ask, 0 s, 0 menus"]);
        Consent(YesOrNo).ShouldSatisfyAllConditions(node => node.AwaitsCaller.ShouldBeTrue(), node => node.AnsweredKeys.ShouldBe(["1", "2"]), node => node.KeyTimeout.ShouldBe(YesOrNo.Timeout));
        Consent(keys: null).ShouldSatisfyAllConditions(node => node.AwaitsCaller.ShouldBeFalse(), node => node.AnsweredKeys.ShouldBeEmpty(), node => node.KeyTimeout.ShouldBeNull());
    }

    [Fact]
    public void Purpose_And_Keys_Are_Checked()
    {
        LogicFlows.ProblemsOf(Consent(YesOrNo)).ShouldBeEmpty();
        LogicFlows.ProblemsOf(Consent(YesOrNo with { No = "1" }) with { Purpose = "marketing" }).ShouldBe(
            ["purpose 'marketing' is not known; expected recording or remote_help", "key 1 says both yes and no"]);
    }

    private static Talk Begin(ConsentKeys? keys) => new([Consent(keys), .. LogicFlows.Ends("agreed", "refused")]);

    private static ConsentNode Consent(ConsentKeys? keys) =>
        new("consent") { Text = "ask", Purpose = ConsentNode.Recording, Next = "agreed", Declined = "refused", Keys = keys };
}
