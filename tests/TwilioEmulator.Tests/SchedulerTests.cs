using ContactCenter.TestKit;
using Microsoft.Extensions.Logging.Abstractions;
using TwilioEmulator.Switching;
using TwilioEmulator.Tests.Support;

namespace TwilioEmulator.Tests;

public sealed class SchedulerTests
{
    private readonly ManualClock _clock = new();
    private readonly WorkTokens _work = new();
    private readonly Lock _gate = new();
    private readonly Scheduler _scheduler;

    public SchedulerTests() => _scheduler = new Scheduler(_clock, _work.Begin, _gate, NullLogger.Instance);

    [Fact]
    public void A_step_without_delay_waits_for_the_clock_too()
    {
        var ran = false;
        _scheduler.After(TimeSpan.Zero, "step", () => ran = true);

        ran.ShouldBeFalse();
        _clock.Advance(TimeSpan.Zero);
        ran.ShouldBeTrue();
        _work.Begun.ShouldBe(1);
    }

    [Fact]
    public void A_cancelled_step_does_not_run()
    {
        var ran = false;
        _scheduler.After(TimeSpan.FromSeconds(1), "step", () => ran = true).Cancel();

        _clock.Advance(TimeSpan.FromSeconds(2));

        ran.ShouldBeFalse();
    }

    [Fact]
    public async Task The_work_token_is_held_until_the_answer_has_been_dealt_with()
    {
        var answer = new TaskCompletionSource();
        _scheduler.AfterAsync(TimeSpan.Zero, "request", () => answer.Task);
        _clock.Advance(TimeSpan.Zero);

        var idle = _work.IdleAsync();
        idle.IsCompleted.ShouldBeFalse();
        answer.SetResult();

        await idle;
    }

    [Fact]
    public async Task A_step_that_fails_gives_its_token_back_and_harms_no_other()
    {
        var ran = false;
        _scheduler.After(TimeSpan.Zero, "bad", () => throw new InvalidOperationException("bug"));
        _scheduler.After(TimeSpan.Zero, "good", () => ran = true);

        _clock.Advance(TimeSpan.Zero);

        await _work.IdleAsync();
        ran.ShouldBeTrue();
    }

    [Fact]
    public async Task Requests_in_a_lane_follow_one_another_and_none_comes_before_its_time()
    {
        var lane = new Lane(_scheduler, _clock, _gate);
        var first = new TaskCompletionSource();
        var started = new List<string>();
        lane.Post(TimeSpan.Zero, "first", () => Start("first", first.Task));
        lane.Post(TimeSpan.Zero, "second", () => Start("second", Task.CompletedTask));
        lane.Post(TimeSpan.FromSeconds(10), "third", () => Start("third", Task.CompletedTask));

        _clock.Advance(TimeSpan.FromSeconds(5));
        started.ShouldBe(["first"]);
        first.SetResult();
        await _work.IdleAsync();
        _clock.Advance(TimeSpan.FromSeconds(4));
        started.ShouldBe(["first", "second"]);
        _clock.Advance(TimeSpan.FromSeconds(1));
        started.ShouldBe(["first", "second", "third"]);

        Task Start(string name, Task job)
        {
            started.Add(name);
            return job;
        }
    }

    [Fact]
    public void Sids_of_the_same_seed_are_the_same_and_of_no_seed_are_not()
    {
        new SidSource(4).Next("CA").ShouldBe(new SidSource(4).Next("CA"));
        string.Equals(new SidSource(null).Next("CA"), new SidSource(null).Next("CA"), StringComparison.Ordinal).ShouldBeFalse();
        Guid.TryParse(new SidSource(4).NextToken(), out _).ShouldBeTrue();
    }
}
