using ContactCenter.Core.Ivr;
using ContactCenter.Core.Ivr.Nodes;
using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Ivr;

public sealed class QueueNodeTests
{
    [Fact]
    public void Caller_Is_Told_Waits_And_The_Topic_Is_Known()
    {
        var talk = Begin(text: "hold", topic: "census");

        talk.Heard.ShouldBe(["say ca:hold", "enqueue general"]);
        talk.Session.Topic.ShouldBe("census");
        talk.Result.Ended.ShouldBeFalse();
    }

    [Fact]
    public void Without_A_Text_The_Caller_Waits_At_Once() => Begin(text: null, topic: null).Heard.ShouldBe(["enqueue general"]);

    [Fact]
    public void Queue_Without_A_Topic_Keeps_The_One_That_Is_Known()
    {
        var second = Queue("second", text: null, topic: null);
        var talk = new Talk(Queue("queue", text: null, topic: "census") with { OnFull = "second" }, second, End("answered"), End("full"), End("lost"));

        talk.Give(new FlowInput.QueueFull()).Session.ShouldSatisfyAllConditions(s => s.NodeId.ShouldBe("second"), s => s.Topic.ShouldBe("census"));
    }

    [Theory]
    [InlineData(VisitExit.Answered, "answered")]
    [InlineData(VisitExit.Abandoned, "lost")]
    [InlineData(VisitExit.Overflowed, "lost")]
    [InlineData(VisitExit.CallbackRequested, "lost")]
    [InlineData(VisitExit.Closed, "lost")]
    [InlineData(VisitExit.Failed, "lost")]
    public void Only_A_Conversation_Leads_To_What_Follows_One(VisitExit exit, string node) =>
        Begin(text: null, topic: null).Give(new FlowInput.Returned(exit)).Session.NodeId.ShouldBe(node);

    [Fact]
    public void Full_Queue_Has_Its_Way() =>
        Begin(text: null, topic: null).Give(new FlowInput.QueueFull()).Session.NodeId.ShouldBe("full");

    [Fact]
    public void What_Does_Not_Belong_In_A_Queue_Takes_The_Way_Of_Faults() =>
        Begin(text: null, topic: null).StaySilent().Session.NodeId.ShouldBe("lost");

    private static Talk Begin(string? text, string? topic) => new(Queue("queue", text, topic), End("answered"), End("full"), End("lost"));

    private static HangUpNode End(string id) => new(id);

    private static QueueNode Queue(string id, string? text, string? topic) => new(id)
    {
        Queue = new QueueId("general"),
        Text = text,
        Topic = topic,
        OnAnswer = "answered",
        OnFull = "full",
        OnError = "lost",
    };
}
