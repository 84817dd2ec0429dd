using System.Net;
using ContactCenter.Server.Tests.Calls.Kit;

namespace ContactCenter.Server.Tests.Queues;

/// <summary>The same public scenarios as in <see cref="QueueAcceptanceTests"/>, those that are about the agents.</summary>
public sealed class AgentAcceptanceTests
{
    [Fact]
    public async Task Wrapup_Time()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, ended) = await TalkAsync(host, "+34600000101");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync();
        await anna.UntilRingsAsync();

        (host.Clock.GetUtcNow() - ended).ShouldBe(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Wrapup_Time_Per_Member()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, _) = await TalkAsync(host, "+34600000101");
        var biel = await host.ReadyAsync("biel");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync("2");
        await biel.AnswerAsync();
        await next.UntilTalkingAsync();
        var third = await host.DialAsync("+34600000103");
        await third.ReachQueueAsync("2");
        await host.PassAsync(5);

        anna.State.ShouldBe("WrapUp Ready", "the time to write belongs to the agent, whatever the queue");
        anna.Phone.Count("incoming").ShouldBe(1);
    }

    [Fact]
    public async Task Ringinuse_And_Pause()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        var first = await host.DialAsync();
        await first.ReachQueueAsync();
        await anna.AnswerAsync();
        await first.UntilTalkingAsync();
        var second = await host.DialAsync("+34600000102");
        await second.ReachQueueAsync();
        await host.PassAsync(20);
        anna.Phone.Count("incoming").ShouldBe(1, "nobody is rung who talks");

        (await anna.DeclareAsync("NotReady", "Break")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.EndAsync();
        await anna.CompleteWrapUpAsync();
        await host.PassAsync(20);
        anna.Phone.Count("incoming").ShouldBe(1, "nor who asked for a break meanwhile");
        await anna.ReadyAsync();
        await anna.AnswerAsync();
        await second.UntilTalkingAsync();
    }

    [Fact]
    public async Task Queue_Transfer_Callee()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        (await anna.TransferAsync(new { queue = "taxes" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await caller.UntilQueuedAsync();
        await anna.UntilAsync("WrapUp Ready");
        var biel = await host.ReadyAsync("biel");
        await biel.AnswerAsync();

        await caller.UntilTalkingAsync();
        host.Rows.Exits.ShouldBe("Answered,Answered");
    }

    [Fact]
    public async Task Transfer_Blind()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.TransferAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.AnswerAsync();
        await caller.UntilTalkingAsync();
        await anna.CompleteWrapUpAsync();
        await anna.UntilAsync("Idle Ready");
        var next = await host.DialAsync("+34600000102");
        await next.ReachQueueAsync();

        await anna.AnswerAsync();
        await next.UntilTalkingAsync();
        biel.State.ShouldBe("OnCall Ready", "the one who has the caller is not free, the one who gave them away is");
    }

    [Fact]
    public async Task Transfer_Attended()
    {
        await using var host = await CallCentreHost.StartAsync();
        var (anna, caller) = await Talk.BeginAsync(host);
        var biel = await host.ReadyAsync("biel");
        (await anna.ConsultAsync(new { agent = await biel.IdAsync() })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await biel.AnswerAsync();
        await host.UntilAsync(() => host.Rows.CountEvents("TransferJoined") == 1, "the colleague is asked");
        (await anna.HandOverAsync()).StatusCode.ShouldBe(HttpStatusCode.OK);
        await caller.UntilTalkingAsync();
        await anna.UntilAsync("WrapUp Ready");

        biel.State.ShouldBe("OnCall Ready");
        host.Rows.Exits.ShouldBe("Answered");
    }

    [Fact]
    public async Task Reason_Pause()
    {
        await using var host = await CallCentreHost.StartAsync();
        var anna = await host.ReadyAsync("anna");
        (await anna.DeclareAsync("NotReady", "Training")).EnsureSuccessStatusCode();

        anna.State.ShouldBe("Idle NotReady Training");
        (await anna.ReadAsync()).GetProperty("reason").GetString().ShouldBe("Training");
        host.Rows.Events.ShouldContain("AvailabilityChanged Training", StringComparer.Ordinal);
        (await anna.DeclareAsync("NotReady")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        anna.State.ShouldBe("Idle NotReady Training");
    }

    private static async Task<(AgentDriver Agent, DateTimeOffset EndedAt)> TalkAsync(CallCentreHost host, string from)
    {
        var anna = await host.ReadyAsync("anna");
        var caller = await host.DialAsync(from);
        await caller.ReachQueueAsync();
        await anna.AnswerAsync();
        await caller.UntilTalkingAsync();
        await host.PassAsync(20);
        await anna.EndAsync();
        await anna.UntilAsync("WrapUp Ready");
        return (anna, host.Clock.GetUtcNow());
    }
}
