using ContactCenter.Core.Staffing;

namespace ContactCenter.Core.Tests.Staffing;

/// <summary>200 calls an hour of 240 s: 13.33 erlangs, with the figures that the tables of the field give for them.</summary>
public class ErlangTests
{
    private static readonly StaffingLoad Load = new(200, TimeSpan.FromSeconds(240));
    private static readonly TimeSpan Target = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(16, .387, 69.0, 34.8, 83)]
    [InlineData(17, .257, 81.0, 16.8, 78)]
    [InlineData(18, .166, 88.8, 8.5, 74)]
    [InlineData(19, .103, 93.6, 4.4, 70)]
    [InlineData(20, .062, 96.4, 2.2, 67)]
    public void Without_Impatience_The_Forecast_Is_That_Of_The_Tables(int agents, double waiting, double within, double seconds, int occupancy)
    {
        var forecast = ErlangC.Predict(Load, agents, Target).ShouldNotBeNull();
        forecast.Waiting.ShouldBe(waiting, 0.0005);
        (100 * forecast.WithinOfOffered).ShouldBe(within, 0.05);
        forecast.SpeedOfAnswer.TotalSeconds.ShouldBe(seconds, 0.05);
        (100 * forecast.Occupancy).ShouldBe(occupancy, 0.5);
        forecast.Answered.ShouldBe(1);
    }

    [Theory]
    [InlineData(16, 94.9, 85.6, 90.2)]
    [InlineData(17, 96.6, 90.3, 93.4)]
    [InlineData(18, 97.8, 93.7, 95.8)]
    [InlineData(19, 98.7, 96.1, 97.4)]
    [InlineData(20, 99.2, 97.7, 98.5)]
    public void With_A_Patience_Of_Two_Minutes_Some_Leave_And_The_Rest_Wait_Less(int agents, double answered, double within, double withinOfAnswered)
    {
        var forecast = ErlangA.Predict(Load, agents, TimeSpan.FromMinutes(2), Target);
        (100 * forecast.Answered).ShouldBe(answered, 0.05);
        (100 * forecast.WithinOfOffered).ShouldBe(within, 0.05);
        (100 * forecast.WithinOfAnswered).ShouldBe(withinOfAnswered, 0.06);
    }

    [Fact]
    public void Endless_Patience_Is_The_Forecast_Without_Impatience()
    {
        var patient = ErlangA.Predict(Load, 17, TimeSpan.FromDays(30), Target);
        var endless = ErlangC.Predict(Load, 17, Target).ShouldNotBeNull();
        patient.Waiting.ShouldBe(endless.Waiting, 1e-4);
        patient.WithinOfOffered.ShouldBe(endless.WithinOfOffered, 1e-4);
        patient.SpeedOfAnswer.TotalSeconds.ShouldBe(endless.SpeedOfAnswer.TotalSeconds, 1e-2);
        patient.Occupancy.ShouldBe(endless.Occupancy, 1e-4);
    }

    [Fact]
    public void Agents_Who_Cannot_Keep_Up_Have_A_Forecast_Only_When_Callers_Give_Up()
    {
        ErlangC.Predict(Load, 13, Target).ShouldBeNull();
        var forecast = ErlangA.Predict(Load, 6, TimeSpan.FromMinutes(2), Target);
        forecast.Occupancy.ShouldBeInRange(0.95, 1);
        forecast.Answered.ShouldBeInRange(0.95 * 6 / Load.Erlangs, 6 / Load.Erlangs);
        forecast.WithinOfOffered.ShouldBeLessThan(forecast.Answered);
    }

    [Fact]
    public void No_Agent_And_No_Patience_Are_Refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangC.Predict(Load, 0, Target));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangA.Predict(Load, 0, TimeSpan.FromMinutes(2), Target));
        Should.Throw<ArgumentOutOfRangeException>(() => ErlangA.Predict(Load, 17, TimeSpan.Zero, Target));
    }
}
