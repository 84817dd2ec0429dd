using ContactCenter.Core.Agents;

namespace ContactCenter.Core.Tests.Agents;

public sealed class PauseTimesTests
{
    private static readonly DateTimeOffset Nine = new(2026, 5, 12, 7, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Each_Reason_Has_Its_Time_And_The_Last_Pause_Goes_On()
    {
        IReadOnlyList<AvailabilityChange> changes =
        [
            new(Nine, "Ready"),
            new(Nine.AddMinutes(10), "Break"),
            new(Nine.AddMinutes(15), "Ready"),
            new(Nine.AddMinutes(20), "Meal"),
            new(Nine.AddMinutes(50), "Break"),
            new(Nine.AddMinutes(52), "LoggedOut"),
            new(Nine.AddMinutes(60), "NoAnswer"),
        ];

        PauseTimes.Of(changes, Nine.AddMinutes(61)).ShouldBe(
        [
            new(NotReadyReason.Meal, TimeSpan.FromMinutes(30)),
            new(NotReadyReason.Break, TimeSpan.FromMinutes(7)),
            new(NotReadyReason.NoAnswer, TimeSpan.FromMinutes(1)),
        ]);
    }

    [Fact]
    public void Who_Never_Paused_Has_No_Pauses() => PauseTimes.Of([new(Nine, "Ready"), new(Nine, null)], Nine.AddHours(1)).ShouldBeEmpty();
}
