using ContactCenter.Core.Queues;

namespace ContactCenter.Core.Tests.Queues;

public sealed class WaitEstimatorTests
{
    private static readonly WaitObservation Served = new() { AnsweredWaits = Minutes(4, 9, 5), Agents = 2 };

    [Fact]
    public void Median_Of_The_Last_Three_Waits_Is_What_A_New_Caller_Has_Before_Them() =>
        WaitEstimator.Remaining(Served).ShouldBe(TimeSpan.FromMinutes(5));

    [Fact]
    public void Waits_Before_The_Last_Three_Say_Nothing() =>
        WaitEstimator.Remaining(Served with { AnsweredWaits = Minutes(2, 3, 4, 30, 30, 30) }).ShouldBe(TimeSpan.FromMinutes(3));

    [Fact]
    public void Time_That_Has_Been_Waited_Is_Behind_The_Caller() =>
        WaitEstimator.Remaining(Served with { OwnWait = TimeSpan.FromMinutes(2) }).ShouldBe(TimeSpan.FromMinutes(3));

    [Fact]
    public void Wait_At_The_Head_Raises_What_Went_Before() =>
        WaitEstimator.Remaining(Served with { HeadWait = TimeSpan.FromMinutes(8), OwnWait = TimeSpan.FromMinutes(1) }).ShouldBe(TimeSpan.FromMinutes(7));

    [Fact]
    public void Nobody_Waits_Less_Than_Nothing() =>
        WaitEstimator.Remaining(Served with { HeadWait = TimeSpan.FromMinutes(8), OwnWait = TimeSpan.FromMinutes(20) }).ShouldBe(TimeSpan.Zero);

    [Theory]
    [InlineData(0, 1, 4)]
    [InlineData(2, 1, 12)]
    [InlineData(2, 3, 4)]
    public void With_Too_Few_Answers_The_Length_Of_The_Queue_Decides(int ahead, int agents, int minutes) =>
        WaitEstimator.Remaining(new WaitObservation { AnsweredWaits = Minutes(1, 1), Ahead = ahead, Agents = agents, HandlingTimes = Minutes(3, 5), OwnWait = TimeSpan.FromMinutes(9) })
            .ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void Without_Agents_Nobody_Can_Tell() => WaitEstimator.Remaining(Served with { Agents = 0 }).ShouldBeNull();

    [Fact]
    public void Before_The_First_Conversations_Nobody_Can_Tell() =>
        WaitEstimator.Remaining(new WaitObservation { Agents = 3, Ahead = 4, AnsweredWaits = Minutes(1, 2) }).ShouldBeNull();

    [Fact]
    public void Median_Of_Two_Is_The_Shorter_And_Of_None_Is_Unknown()
    {
        WaitEstimator.MedianOf(Minutes(9, 2)).ShouldBe(TimeSpan.FromMinutes(2));
        WaitEstimator.MedianOf([]).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(59.9, null)]
    [InlineData(60, "1-3")]
    [InlineData(179.9, "1-3")]
    [InlineData(180, "3-5")]
    [InlineData(300, "5-10")]
    [InlineData(599.9, "5-10")]
    [InlineData(600, null)]
    public void Wait_Is_Announced_In_Wide_Spans_And_Only_Where_It_Can_Be(double seconds, string? band) =>
        WaitBand.Of(TimeSpan.FromSeconds(seconds))?.ToString().ShouldBe(band);

    private static List<TimeSpan> Minutes(params int[] minutes) => [.. minutes.Select(count => TimeSpan.FromMinutes(count))];
}
