using ContactCenter.Core.ServiceLevels;

namespace ContactCenter.Core.Ratings;

/// <summary>The ratings of a cell, as counts: the distribution is always published beside the mean.</summary>
/// <param name="Asked">Calls in which the question was put, answered or not.</param>
/// <param name="Ones">Ratings of 1.</param>
/// <param name="Twos">Ratings of 2.</param>
/// <param name="Threes">Ratings of 3.</param>
/// <param name="Fours">Ratings of 4.</param>
/// <param name="Fives">Ratings of 5.</param>
public sealed record RatingTally(int Asked, int Ones, int Twos, int Threes, int Fours, int Fives)
{
    /// <summary>Nobody asked.</summary>
    public static RatingTally None { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>How many gave a score.</summary>
    public int Given => Ones + Twos + Threes + Fours + Fives;

    /// <summary>Given ÷ asked.</summary>
    public Ratio ResponseRate => new(Given, Asked);

    /// <summary>Mean on the scale that was asked, unrounded; null without a rating.</summary>
    public decimal? Mean => Given == 0 ? null : (Ones + 2m * Twos + 3m * Threes + 4m * Fours + 5m * Fives) / Given;

    /// <summary>Counts scores and the questions behind them.</summary>
    public static RatingTally Of(IEnumerable<RatingScore> given, int asked)
    {
        var counts = new int[RatingScore.Highest + 1];
        foreach (var score in given)
        {
            counts[score.Value]++;
        }

        return new RatingTally(asked, counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    /// <summary>Mean read on 0–10, unrounded; null without a rating.</summary>
    public decimal? MeanOn(RatingScale scale) => Mean is { } mean ? scale.Read(mean) : null;

    /// <summary>Both tallies together; they must share no call.</summary>
    public RatingTally Add(RatingTally other) => new(
        Asked + other.Asked,
        Ones + other.Ones,
        Twos + other.Twos,
        Threes + other.Threes,
        Fours + other.Fours,
        Fives + other.Fives);
}
