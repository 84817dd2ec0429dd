using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class HoursNodeTests
{
    [Theory]
    [InlineData(HoursExit.Open, "yes", false)]
    [InlineData(HoursExit.Closed, "no", true)]
    [InlineData(HoursExit.Holiday, "holiday", true)]
    [InlineData(HoursExit.Exception, "exception", true)]
    [InlineData(HoursExit.Unknown, "fault", false)]
    public void Calendar_Decides_The_Way_And_Closed_Is_Recorded(HoursExit hours, string node, bool recorded)
    {
        var talk = new Talk(
            hours,
            new HoursNode("open") { Calendar = "main", Open = "yes", Closed = "no", Holiday = "holiday", Exception = "exception", OnError = "fault" },
            new HangUpNode("yes"),
            new HangUpNode("no"),
            new HangUpNode("holiday"),
            new HangUpNode("exception"),
            new HangUpNode("fault"));

        talk.Session.NodeId.ShouldBe(node);
        talk.Result.Effects.OfType<FlowEffect.FoundClosed>().Count().ShouldBe(recorded ? 1 : 0);
    }
}
