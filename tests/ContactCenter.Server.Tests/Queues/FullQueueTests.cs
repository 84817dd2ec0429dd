using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Queues;

public sealed class FullQueueTests
{
    [Fact]
    public async Task The_Next_Caller_Hears_That_Many_Wait_And_Is_Not_Offered()
    {
        await using var host = await CallCentreHost.StartAsync(QueueRuleStories.With(QueueRuleStories.General, queue => queue with { MaxWaiting = 1 }));
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        var second = await host.DialAsync("+34600000102");
        await second.PressAsync("3");
        await second.PressAsync("0");
        await second.UntilOverAsync();
        await host.PassAsync(1);

        second.Phone.HasHeard("Many people are waiting").ShouldBeTrue();
        host.Rows.Count("QueueEntry").ShouldBe(1);
        host.Rows.Outcomes.ShouldBe("open,EndedInFlow");
        first.IsQueued.ShouldBeTrue();
    }

    [Fact]
    public async Task A_Place_That_Becomes_Free_Is_Given_Again()
    {
        await using var host = await CallCentreHost.StartAsync(QueueRuleStories.With(QueueRuleStories.General, queue => queue with { MaxWaiting = 1 }));
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await first.HangUpAsync();
        await host.PassAsync(1);
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();

        host.Rows.Exits.ShouldBe("Abandoned,open");
    }
}
