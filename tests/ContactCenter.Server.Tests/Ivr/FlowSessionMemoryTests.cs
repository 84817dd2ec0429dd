using ContactCenter.Core.Common;
using ContactCenter.Core.Ivr;
using ContactCenter.Core.Queues;
using ContactCenter.Server.Features.Ivr;

namespace ContactCenter.Server.Tests.Ivr;

public sealed class FlowSessionMemoryTests
{
    private static readonly FlowSession Fresh = new() { FlowId = new FlowId("main"), NodeId = "a", Language = new LanguageTag("ca") };

    [Fact]
    public void Session_Remembers_The_Queue_It_Led_To()
    {
        FlowSessionMemory.Write(Fresh).ShouldBeNull();
        FlowSessionMemory.Read(Fresh, FlowSessionMemory.Write(Fresh with { Queue = new QueueId("general") })).Queue.ShouldBe(new QueueId("general"));
    }

    [Fact]
    public void Memory_Of_The_Release_Before_Names_No_Queue() =>
        FlowSessionMemory.Read(Fresh, """{"Phase":"confirm","Values":{},"Callers":[]}""").ShouldSatisfyAllConditions(
            session => session.Phase.ShouldBe("confirm"), session => session.Queue.ShouldBeNull());
}
