using ContactCenter.Server.Tests.Calls.Kit;
using Microsoft.Extensions.DependencyInjection;
using TwilioEmulator;

namespace ContactCenter.Server.Tests.Calls;

/// <summary>Status signals are late, doubled, out of order or lost, as the provider's documents say they may be.</summary>
public sealed class LostSignalTests
{
    [Fact]
    public async Task An_End_That_Nobody_Told_Is_Found_At_The_Provider()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.UntilAskedAsync();
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        await citizen.HangUpAsync();
        var hungUpAt = host.Clock.GetUtcNow();
        await host.PassAsync(10);
        host.Rows.Outcomes.ShouldBe("open");
        await host.PassAsync(TimeSpan.FromMinutes(3));

        host.Rows.Outcomes.ShouldBe("LeftInMenu");
        host.Rows.Instant("SELECT EndedAt FROM Call").ShouldBe(hungUpAt, TimeSpan.FromSeconds(1));
        host.Rows.List("SELECT Origin FROM CallEvent WHERE Kind = 'CallEnded'").ShouldBe(["Reconciled"]);
    }

    [Fact]
    public async Task A_Call_That_Ended_While_No_Server_Was_There_Gets_Its_Outcome_Soon_After_The_Start()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { EmulatorOutside = true });
        var citizen = await host.DialAsync();
        await citizen.UntilAskedAsync();
        await host.StopServersAsync();
        await citizen.HangUpAsync();
        await host.PassAsync(10);
        await host.StartServersAsync();
        await host.PassAsync(32);

        host.Rows.Outcomes.ShouldBe("LeftInMenu");
    }

    [Fact]
    public async Task A_Caller_Who_Left_The_Queue_Unheard_Waited_Until_They_Left_And_No_Longer()
    {
        await using var host = await CallCentreHost.StartAsync(new CentreSetup { EmulatorOutside = true });
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await host.PassAsync(30);
        await host.StopServersAsync();
        await citizen.HangUpAsync();
        var hungUpAt = host.Clock.GetUtcNow();
        await host.PassAsync(300);
        await host.StartServersAsync();
        await host.PassAsync(40);

        host.Rows.Exits.ShouldBe("Abandoned");
        host.Rows.Instant("SELECT ExitAt FROM QueueEntry").ShouldBe(hungUpAt, TimeSpan.FromSeconds(1));
        host.Rows.List("SELECT Origin FROM CallEvent WHERE Kind = 'QueueLeft'").ShouldBe(["Reconciled"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(119)]
    public async Task A_Caller_Who_Left_A_Conversation_Unheard_Is_Found_Within_Two_Minutes(int secondsAfterACheck)
    {
        await using var host = await CallCentreHost.StartAsync();
        host.Services.GetRequiredService<TwilioEmulatorOptions>().DialActionAfterHangUp = false;
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        await host.PassAsync(host.Rows.Instant("SELECT ReceivedAt FROM Call") + TimeSpan.FromSeconds(120 + secondsAfterACheck) - host.Clock.GetUtcNow());
        await citizen.HangUpAsync();
        var hungUpAt = host.Clock.GetUtcNow();
        await host.PassAsync(TimeSpan.FromMinutes(2));

        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.Instant("SELECT EndedAt FROM Call").ShouldBeInRange(hungUpAt - TimeSpan.FromSeconds(1), hungUpAt + TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task A_Provider_That_Was_Away_At_The_Check_Is_Asked_Again_Soon()
    {
        await using var host = await CallCentreHost.StartAsync();
        var citizen = await host.DialAsync();
        await citizen.UntilAskedAsync();
        await host.BreakAsync(new { rest = new[] { new { method = "GET", path = "Calls/*.json", answer = "429", times = 1000 } }, statusCallbacks = new { lossRate = 1.0 } });
        await citizen.HangUpAsync();
        await host.PassAsync(TimeSpan.FromMinutes(3));
        host.Rows.Outcomes.ShouldBe("open");
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        await host.PassAsync(TimeSpan.FromSeconds(45));

        host.Rows.Outcomes.ShouldBe("LeftInMenu");
    }

    [Fact]
    public async Task A_Conversation_Is_Whole_Without_A_Single_Signal()
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.BreakAsync(new { statusCallbacks = new { lossRate = 1.0 } });
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        var bridgedAt = host.Clock.GetUtcNow();
        await host.PassAsync(40);
        await anna.EndAsync();
        await citizen.PressAsync("4");
        await citizen.UntilOverAsync();
        await host.PassAsync(TimeSpan.FromMinutes(4));

        host.Rows.Outcomes.ShouldBe("Answered");
        host.Rows.Exits.ShouldBe("Answered");
        host.Rows.Instant("SELECT AnsweredAt FROM QueueEntry").ShouldBe(bridgedAt, TimeSpan.FromSeconds(2));
        host.Rows.One("SELECT CAST(Score AS TEXT) FROM Rating").ShouldBe("4");
        anna.State.ShouldBe("Idle Ready");
    }

    [Fact]
    public async Task Doubled_And_Overtaken_Signals_Leave_The_Same_Events()
    {
        var clean = await StoryAsync(new { });
        var noisy = await StoryAsync(new { statusCallbacks = new { duplicateRate = 1.0, reorderRate = 0.5, reorderSeconds = 3.0 } });

        noisy.ShouldBe(clean);
        clean.ShouldContain("CallEnded Answered", StringComparer.Ordinal);
    }

    // one whole call; the order in which the provider tells of legs is not part of it
    private static async Task<IReadOnlyList<string>> StoryAsync(object faults)
    {
        await using var host = await CallCentreHost.StartAsync();
        await host.BreakAsync(faults);
        var anna = await host.ReadyAsync("anna");
        var citizen = await host.DialAsync();
        await citizen.ReachQueueAsync();
        await anna.UntilRingsAsync();
        await host.PassAsync(4);
        await anna.AnswerAsync();
        await citizen.UntilTalkingAsync();
        await host.PassAsync(30);
        await anna.EndAsync();
        await citizen.PressAsync("5");
        await citizen.UntilOverAsync();
        await host.PassAsync(TimeSpan.FromMinutes(2));
        return [.. host.Rows.Events.Where(e => !e.StartsWith("AgentRinging", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
