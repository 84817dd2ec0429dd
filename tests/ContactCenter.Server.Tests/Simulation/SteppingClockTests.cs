using ContactCenter.Server.Features.Simulation;

namespace ContactCenter.Server.Tests.Simulation;

public sealed class SteppingClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly SteppingClock _clock = new(Start, mostTimesRealTime: null);
    private readonly List<string> _log = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Timers_Fire_In_The_Order_Of_Their_Instants_And_Then_Of_Their_Arming()
    {
        using var late = After(30, "late");
        using var first = After(10, "first");
        using var second = After(10, "second");

        await _clock.RunAsync(() => _log.Count == 3, Cancellation);

        _log.ShouldBe(["10 first", "10 second", "30 late"]);
    }

    [Fact]
    public async Task Clock_Stands_Still_While_Something_Is_In_Flight()
    {
        var answer = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var asks = _clock.After(TimeSpan.FromSeconds(1), "question", async () =>
        {
            await answer.Task;
            Note("answered");
        });
        using var rival = After(2, "rival");

        var run = _clock.RunAsync(() => _log.Count == 2, Cancellation);
        run.IsCompleted.ShouldBeFalse();
        answer.SetResult();
        await run;

        _log.ShouldBe(["1 answered", "2 rival"]);
    }

    [Fact]
    public async Task Hour_Without_Events_Is_One_Step()
    {
        using var timer = After(3600, "done");

        await _clock.RunAsync(() => _log.Count == 1, Cancellation);

        _clock.GetUtcNow().ShouldBe(Start.AddHours(1));
    }

    [Fact]
    public async Task Timer_That_Was_Stopped_Or_Moved_Does_Not_Fire_At_Its_Old_Instant()
    {
        using var stopped = After(5, "stopped");
        using var moved = After(6, "moved");
        using var end = After(20, "end");
        stopped.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        moved.Change(TimeSpan.FromSeconds(9), Timeout.InfiniteTimeSpan);

        await _clock.RunAsync(() => _log.Contains("20 end"), Cancellation);

        _log.ShouldBe(["9 moved", "20 end"]);
    }

    [Fact]
    public async Task Clock_Without_A_Timer_Says_That_It_Is_Stuck() =>
        await Should.ThrowAsync<SimulationStuckException>(() => _clock.RunAsync(() => false, Cancellation));

    private ITimer After(int seconds, string name) => _clock.After(TimeSpan.FromSeconds(seconds), name, () =>
    {
        Note(name);
        return Task.CompletedTask;
    });

    private void Note(string name) => _log.Add($"{(_clock.GetUtcNow() - Start).TotalSeconds} {name}");
}
