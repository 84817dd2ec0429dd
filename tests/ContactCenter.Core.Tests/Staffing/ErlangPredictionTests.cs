using ContactCenter.Core.ServiceLevels;
using ContactCenter.Core.Staffing;

namespace ContactCenter.Core.Tests.Staffing;

/// <summary>
/// The router and the figures against theory: 200 calls an hour of 240 s, ten seeds. The mean of the seeds may differ from the
/// forecast by its sampling error: Student's t for ten seeds, such that chance alone breaks one line in a thousand.
/// </summary>
public class ErlangPredictionTests
{
    private const int Seeds = 10;
    private const int Calls = 4000;
    private const double MostErrors = 4.781;

    private static readonly StaffingLoad Load = new(200, TimeSpan.FromSeconds(240));
    private static readonly TimeSpan Target = FigureDefinition.Default.Target;

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void Figures_Of_A_Line_Where_Nobody_Gives_Up_Are_Those_Of_Erlang_C(int agents)
    {
        var forecast = ErlangC.Predict(Load, agents, Target).ShouldNotBeNull();
        var lines = Run(agents, patience: null);
        lines.ShouldAllBe(line => line.Abandoned == 0);
        ShouldAgree(lines, line => Share(PublishedShares.From(line, FigureDefinition.Default).Combined), forecast.WithinOfOffered);
        ShouldAgree(lines, line => line.AverageSpeedOfAnswer!.Value.TotalSeconds, forecast.SpeedOfAnswer.TotalSeconds);
    }

    [Theory]
    [InlineData(17)]
    [InlineData(18)]
    [InlineData(19)]
    [InlineData(20)]
    public void Figures_Of_A_Line_Where_Callers_Wait_Two_Minutes_Are_Those_Of_Erlang_A(int agents)
    {
        var forecast = ErlangA.Predict(Load, agents, TimeSpan.FromMinutes(2), Target);
        var lines = Run(agents, TimeSpan.FromMinutes(2));
        ShouldAgree(lines, line => Share(PublishedShares.From(line, FigureDefinition.Default).AnsweredRate), forecast.Answered);
        ShouldAgree(lines, line => Share(PublishedShares.From(line, FigureDefinition.Default).PickedUpWithin), forecast.WithinOfAnswered);
        ShouldAgree(lines, line => Share(PublishedShares.From(line, FigureDefinition.Default).Combined), forecast.WithinOfOffered);
        ShouldAgree(lines, line => line.AverageSpeedOfAnswer!.Value.TotalSeconds, forecast.SpeedOfAnswer.TotalSeconds);
    }

    private static IReadOnlyList<IntervalFigures> Run(int agents, TimeSpan? patience) =>
    [
        .. Enumerable.Range(1, Seeds).Select(seed => IntervalFigures.Compute(
            new SimulatedLine(Load, agents, patience, seed).Run(Calls), FigureDefinition.Default, DateTimeOffset.MaxValue)),
    ];

    private static double Share(Ratio ratio) => (double)ratio.Numerator / ratio.Denominator;

    private static void ShouldAgree(IReadOnlyList<IntervalFigures> lines, Func<IntervalFigures, double> figure, double forecast)
    {
        var values = lines.Select(figure).ToList();
        var mean = values.Average();
        var error = Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (Seeds - 1) / Seeds);
        Math.Abs(mean - forecast).ShouldBeLessThan(MostErrors * error, $"mean {mean}, forecast {forecast}, sampling error {error}");
        // and the error itself is small enough to say something
        error.ShouldBeLessThan(0.15 * forecast);
    }
}
