using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class SayAndHangUpNodeTests
{
    [Fact]
    public void Say_Speaks_And_Goes_On_At_Once()
    {
        var talk = new Talk(new SayNode("hello", "welcome", "end"), new HangUpNode("end"));

        talk.Heard.ShouldBe(["say ca:welcome", "hang up"]);
        talk.Result.Ended.ShouldBeTrue();
        talk.Session.NodeId.ShouldBe("end");
    }

    [Fact]
    public void Hang_Up_Says_A_Last_Word_Where_There_Is_One()
    {
        var talk = new Talk(new HangUpNode("end", "bye"));

        talk.Heard.ShouldBe(["say ca:bye", "hang up"]);
        talk.Result.Ended.ShouldBeTrue();
    }
}
